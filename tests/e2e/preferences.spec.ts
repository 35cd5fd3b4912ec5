import type { Page } from '@playwright/test';
import { chooseTheme } from './choose-theme.ts';
import { expect, test } from './guard.ts';

const ARTICLE = 'learn/foundations/what-bpo-is/';

const paper = (page: Page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);

/** Waits until what just changed has been laid out and drawn. */
async function twoFrames(page: Page): Promise<void> {
	await page.evaluate(
		() =>
			new Promise((resolve) => {
				requestAnimationFrame(() => requestAnimationFrame(resolve));
			}),
	);
}

test.describe('colors', () => {
	test('follow the system', async ({ page }) => {
		await page.emulateMedia({ colorScheme: 'light' });
		await page.goto(ARTICLE);
		const light = await paper(page);
		await page.emulateMedia({ colorScheme: 'dark' });
		expect(await paper(page)).not.toBe(light);
	});

	for (const theme of ['light', 'dark'] as const) {
		const system = theme === 'light' ? 'dark' : 'light';
		test(`a choice of ${theme} wins over a ${system} system, on every page`, async ({ page }) => {
			await page.emulateMedia({ colorScheme: theme });
			await page.goto(ARTICLE);
			const wanted = await paper(page);
			await page.emulateMedia({ colorScheme: system });
			await chooseTheme(page, theme);
			expect(await paper(page)).toBe(wanted);
			for (const address of ['', 'glossary/', 's/what-bpo-is-not/']) {
				await page.goto(address);
				await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
				expect(await paper(page)).toBe(wanted);
			}
		});
	}

	test('go round and are kept over a reload', async ({ page }) => {
		await page.emulateMedia({ colorScheme: 'light' });
		await page.goto(ARTICLE);
		const root = page.locator('html');
		await page.getByRole('button', { name: 'Colors follow the system. Switch to light.' }).click();
		await page.getByRole('button', { name: 'Light colors. Switch to dark.' }).click();
		await expect(root).toHaveAttribute('data-theme', 'dark');
		await page.reload();
		await expect(root).toHaveAttribute('data-theme', 'dark');
		await page.getByRole('button', { name: 'Dark colors. Follow the system again.' }).click();
		await expect(root).not.toHaveAttribute('data-theme');
	});

	test('another tab follows the choice', async ({ page, context }) => {
		await page.goto(ARTICLE);
		const other = await context.newPage();
		await other.goto('glossary/');
		await chooseTheme(page, 'dark');
		await expect(other.locator('html')).toHaveAttribute('data-theme', 'dark');
	});

	test.describe('before the script arrives', () => {
		test.use({
			provoked: { brokenLine: /^console: Failed to load resource: net::ERR_FAILED .*\.js/ },
		});

		test('the choice holds already', async ({ page }) => {
			await page.goto(ARTICLE);
			await chooseTheme(page, 'dark');
			await page.route('**/*.js', (route) => route.abort());
			await page.reload();
			await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
		});
	});
});

test.describe('less motion', () => {
	for (const reducedMotion of ['no-preference', 'reduce'] as const) {
		test(`with "${reducedMotion}"`, async ({ page }) => {
			await page.emulateMedia({ reducedMotion });
			await page.goto('data/ict-service-exports/');
			const chart = page.locator('bpo-ranking');
			await chart.scrollIntoViewIfNeeded();
			const asia = chart.getByRole('button', { name: 'Asia' });
			await expect(asia).toBeVisible();
			// Counted while they begin: they last a fraction of a second.
			await page.evaluate(() => {
				const counter = window as unknown as { moved: number };
				counter.moved = 0;
				const look = () => {
					counter.moved = Math.max(counter.moved, document.getAnimations().length);
					requestAnimationFrame(look);
				};
				look();
			});
			await asia.click();
			await expect(chart.getByRole('row').filter({ hasText: 'India' })).toHaveCount(0);
			const moved = () => page.evaluate(() => (window as unknown as { moved: number }).moved);
			if (reducedMotion === 'reduce') {
				await twoFrames(page);
				expect(await moved()).toBe(0);
			} else await expect.poll(moved).toBeGreaterThan(0);
		});
	}
});

test.describe('a reader who saves data', () => {
	for (const saveData of [true, false]) {
		test(`${saveData ? 'gets no' : 'else: gets the'} fonts`, async ({ page }) => {
			const fonts: string[] = [];
			page.on('request', (request) => {
				if (request.resourceType() === 'font') fonts.push(request.url());
			});
			await page.addInitScript((value) => {
				Object.defineProperty(navigator, 'connection', { value: { saveData: value } });
			}, saveData);
			await page.goto(ARTICLE);
			// What the text needs has been asked for once it is laid out, and then arrives.
			await twoFrames(page);
			await page.evaluate(() => document.fonts.ready.then(() => undefined));
			expect(fonts.length > 0).toBe(!saveData);
		});
	}
});

test.describe('colors forced by the system', () => {
	test.use({ viewport: { width: 1280, height: 900 } });

	test('the focus is shown wherever it goes', async ({ page }) => {
		await page.emulateMedia({ forcedColors: 'active' });
		await page.goto(ARTICLE);
		const unseen: string[] = [];
		for (let step = 0; step < 40; step++) {
			await page.keyboard.press('Tab');
			const fault = await page.evaluate(() => {
				const element = document.activeElement ?? document.body;
				const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
				const shown =
					outlineStyle !== 'none' &&
					parseFloat(outlineWidth) >= 1 &&
					outlineColor !== getComputedStyle(document.body).backgroundColor;
				return shown ? undefined : `${element.tagName} ${element.getAttribute('class') ?? ''}`;
			});
			if (fault !== undefined) unseen.push(fault);
		}
		expect(unseen).toEqual([]);
	});

	test('a chart keeps its marks and its active place', async ({ page }) => {
		await page.emulateMedia({ forcedColors: 'active' });
		await page.goto('data/ict-service-exports/');
		await page.locator('bpo-ranking').scrollIntoViewIfNeeded();
		const plot = page.getByRole('application');
		await plot.focus();
		await page.keyboard.press('Home');
		const background = await paper(page);
		const marks = plot.locator('svg:visible [data-k] circle');
		const styles = await marks.evaluateAll((circles) =>
			circles.map((circle) => {
				const { fill, stroke } = getComputedStyle(circle);
				return [fill, stroke];
			}),
		);
		expect(styles.length).toBeGreaterThan(10);
		for (const colors of styles) {
			expect(colors.some((color) => color !== 'none' && color !== background)).toBe(true);
		}
		const strip = await plot
			.locator('svg:visible [data-active] .hit')
			.evaluate((hit) => getComputedStyle(hit))
			.then(({ fill, stroke }) => [fill, stroke]);
		expect(strip.some((color) => !['none', background, 'rgba(0, 0, 0, 0)'].includes(color))).toBe(
			true,
		);
	});
});
