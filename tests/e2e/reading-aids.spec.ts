import { chromium, type Page } from '@playwright/test';
import { expect, test } from './guard.ts';
import { pageTypes, standaloneTypes } from './page-types.ts';

/** Adds rules as a reader's own style sheet would; the content policy does not stop these. */
async function readersStyles(page: Page, css: string): Promise<void> {
	await page.evaluate((text) => {
		const sheet = new CSSStyleSheet();
		sheet.replaceSync(text);
		document.adoptedStyleSheets.push(sheet);
	}, css);
}

/** Text that its box cuts off, and whether the page scrolls sideways. */
async function cutOff(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const { scrollWidth, clientWidth } = document.documentElement;
		const hidden = [
			...document.body.querySelectorAll('p, li, h1, h2, h3, a, button, td, th, label'),
		]
			.filter((element) => element.checkVisibility() && !element.closest('.vh, svg, [hidden]'))
			.filter((element) => ['hidden', 'clip'].includes(getComputedStyle(element).overflowY))
			.filter((element) => element.scrollHeight > element.clientHeight + 2)
			.map((element) => `cut off: ${element.textContent.trim().slice(0, 40)}`);
		return scrollWidth > clientWidth ? ['scrolls sideways', ...hidden] : hidden;
	});
}

/** The spacing that success criterion 1.4.12 of WCAG 2.2 asks a page to bear. */
const SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
	word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }`;

const sets = [
	['the book', ['home', 'article', 'method', 'case', 'term', 'claims of a topic']],
	['data', ['country', 'region', 'explorer', 'indicator', 'location score', 'working hours']],
	['teaching and search', ['course builder', 'ready course', 'question bank', 'search', 'about']],
] as const;

for (const [name, types] of sets) {
	test(`${name}: bears wide spacing`, async ({ page }) => {
		for (const type of types) {
			await page.setViewportSize({ width: 320, height: 800 });
			await page.goto(pageTypes[type]);
			await readersStyles(page, SPACING);
			expect(await cutOff(page), type).toEqual([]);
		}
	});
}

test('text of double size, as set in the browser, is not cut off', async ({ baseURL }) => {
	const { launchOptions = {} } = test.info().project.use;
	const browser = await chromium.launch({
		...launchOptions,
		args: [...(launchOptions.args ?? []), '--blink-settings=defaultFontSize=32'],
	});
	const page = await browser.newPage({ ...(baseURL && { baseURL }) });
	for (const [type, address] of Object.entries({ ...pageTypes, ...standaloneTypes })) {
		await page.goto(address);
		for (const width of [360, 1280]) {
			await page.setViewportSize({ width, height: 900 });
			expect(await cutOff(page), `${type}, ${width} px`).toEqual([]);
		}
	}
	await browser.close();
});

for (const [type, width, key] of [
	['article', 1280, 'Tab'],
	['explorer', 360, 'Tab'],
	['location score', 360, 'Tab'],
	['location score', 1280, 'Tab'],
	['claims of a topic', 1280, 'Tab'],
	['question bank', 320, 'Shift+Tab'],
	['course builder', 1280, 'Tab'],
] as const) {
	test(`${type}, ${width} px, ${key}: the focus is never hidden and always has a mark`, async ({
		page,
	}) => {
		await page.emulateMedia({ reducedMotion: 'reduce' });
		await page.setViewportSize({ width, height: 700 });
		// Backward from the end of the list, below the bar that stays in view.
		await page.goto(pageTypes[type] + (key === 'Tab' ? '' : '#files'));
		for (let stop = 0; stop < 60; stop += 1) {
			await page.keyboard.press(key);
			const fault = await page.evaluate(async () => {
				// The browser scrolls to the focus with the next frame.
				await new Promise((frame) => requestAnimationFrame(() => requestAnimationFrame(frame)));
				const focused = document.activeElement;
				if (!focused || focused === document.body) return undefined;
				const box = focused.getBoundingClientRect();
				const name = `${focused.tagName} ${focused.textContent.trim().slice(0, 30)}`;
				const points = [0.1, 0.5, 0.9].flatMap((x) =>
					[0.1, 0.5, 0.9].map((y) => [box.left + box.width * x, box.top + box.height * y] as const),
				);
				const seen = points.some(([x, y]) => {
					const top = document.elementFromPoint(x, y);
					return top !== null && (focused.contains(top) || top.contains(focused));
				});
				const { outlineStyle, outlineWidth } = getComputedStyle(focused);
				const isMarked = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
				if (!seen) return `hidden: ${name}`;
				return isMarked ? undefined : `without a mark: ${name}`;
			});
			expect(fault).toBeUndefined();
		}
	});
}

test('the field of the search shows the focus in forced colors, where shadows are not drawn', async ({
	page,
}) => {
	await page.emulateMedia({ forcedColors: 'active' });
	await page.goto('search/');
	await page.getByRole('searchbox').focus();
	await expect(page.getByRole('searchbox')).toHaveCSS('outline-style', 'solid');
});

test('a table wider than a phone has a shade until its last column is in sight', async ({
	page,
}) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await page.goto('learn/risk-law-and-assurance/security-incidents/');
	const shades = (figure: string) => page.locator(`#${figure} .scroll-x`);
	const wide = shades('fig-controls-by-way-in');
	await expect(wide).not.toHaveCSS('box-shadow', 'none');
	await wide.evaluate((frame) => frame.scrollTo(frame.scrollWidth, 0));
	await expect(wide).toHaveCSS('box-shadow', /^rgba\(0, 0, 0, 0\) 0px 0px 0px 0px/);
	await expect(shades('fig-four-ways-in')).toHaveCSS('box-shadow', 'none');
});
