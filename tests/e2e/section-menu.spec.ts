import type { Page } from '@playwright/test';
import { accessibilityFaults } from './accessibility.ts';
import { expect, test } from './guard.ts';

const ARTICLE = 'learn/foundations/what-bpo-is/';
const ID = 'what-bpo-is-not';

const section = (page: Page, id = ID) => page.locator(`section#${id}`);
const opener = (page: Page, id = ID) =>
	section(page, id).getByRole('button', { name: /^Use this section/ });
const entry = (page: Page, name: string | RegExp, id = ID) =>
	section(page, id).locator('.menu-pop').getByRole('button', { name });
const said = (page: Page, id = ID) => section(page, id).locator('.menu-pop [role=status]');
const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

/** Opens an article and waits until its menus work. */
async function open(page: Page, path = ARTICLE, id = ID): Promise<void> {
	await page.goto(path);
	await page.mouse.wheel(0, 200);
	await expect(opener(page, id)).toBeVisible();
}

/** Selects from the beginning of one text to the end of another, as a reader does with the mouse. */
async function select(page: Page, id: string, first: string, last = first): Promise<void> {
	await section(page, id).evaluate(
		(element, [first = '', last = '']) => {
			const range = document.createRange();
			const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
			let begun = false;
			for (let node = walker.nextNode(); node instanceof Text; node = walker.nextNode()) {
				const start = begun ? -1 : node.data.indexOf(first);
				if (start >= 0) {
					range.setStart(node, start);
					begun = true;
				}
				const end = begun ? node.data.indexOf(last, Math.max(start, 0)) : -1;
				if (end < 0) continue;
				range.setEnd(node, end + last.length);
				getSelection()?.removeAllRanges();
				getSelection()?.addRange(range);
				return;
			}
			throw new Error(`There is no “${first}” … “${last}”.`);
		},
		[first, last],
	);
}

/** Copies the link to what is selected. */
async function quoteLink(page: Page, id = ID): Promise<URL> {
	await opener(page, id).click();
	await entry(page, /^Copy link to the selected words/, id).click();
	await expect(said(page, id)).toContainText('Link copied.');
	return new URL(await copied(page));
}

/** Follows a link from elsewhere, as a reader does who was sent it. */
async function follow(page: Page, link: URL): Promise<void> {
	await page.goto('about:blank');
	await page.goto(link.pathname + link.hash);
}

test.describe('the menu', () => {
	test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

	for (const [what, first, last, shown, fragment] of [
		[
			'words of one sentence',
			'rents people and directs them',
			'rents people and directs them',
			'client rents people',
			/:~:text=rents%20people%20and%20directs%20them$/,
		],
		[
			'words that are cut at both ends',
			'eading of the contract does not dec',
			'eading of the contract does not dec',
			'The heading of the contract',
			/:~:text=heading%20of%20the%20contract%20does%20not%20decide$/,
		],
		[
			'a passage over two headings',
			'Its people may do the same work',
			'rents people',
			'Its people may do the same work',
			/:~:text=Its%20people%20may%20do,/,
		],
		[
			'words that stand earlier on the page as well',
			'contract',
			'contract',
			'The heading of the contract',
			/:~:text=[^&]+-,contract,-does/,
		],
	] as const) {
		test(`makes a link that leads to ${what}`, async ({ page }) => {
			await page.setViewportSize({ width: 1280, height: 500 });
			await open(page);
			await select(page, ID, first, last);
			const link = await quoteLink(page);
			expect(link.pathname).toBe(`/${ARTICLE}`);
			expect(link.href).toContain(`#${ID}:~:text=`);
			expect(link.href).toMatch(fragment);
			await follow(page, link);
			// The section itself begins far above.
			await expect.poll(async () => (await section(page).boundingBox())?.y).toBeLessThan(-300);
			await expect(page.getByText(shown).first()).toBeInViewport();
		});
	}

	test('makes it by keyboard, and goes to the section when the words are gone', async ({
		page,
	}) => {
		await open(page);
		await select(page, ID, 'rents people and directs them');
		await opener(page).focus();
		await page.keyboard.press('Enter');
		await expect(entry(page, /^Copy link to the selected words “rents people/)).toBeVisible();
		await entry(page, /^Copy link to the selected words/).press('Enter');
		await expect(said(page)).toContainText('or to the section if they change');
		const link = new URL(await copied(page));
		link.hash = `#${ID}:~:text=words%20that%20nobody%20wrote`;
		await follow(page, link);
		await expect(section(page).getByRole('heading', { level: 2 })).toBeInViewport();
	});

	test('asks to select words first when none of the section are', async ({ page }) => {
		await open(page);
		await select(page, 'process-not-task', 'process');
		await opener(page).click();
		await entry(page, /^Copy link to the selected words/).click();
		await expect(said(page)).toHaveText('Select words in this section first');
		await page.keyboard.press('Escape');
		await select(page, ID, 'Ask who directs');
		await opener(page).click();
		await expect(entry(page, /“Ask who directs”$/)).toBeVisible();
	});

	test('copies one address for a learning platform and says where it goes', async ({ page }) => {
		await open(page);
		await opener(page).click();
		await entry(page, /^Copy for a learning platform/).click();
		await expect(said(page)).toContainText('“URL”, “External link” or “Weblink”');
		expect(await copied(page)).toMatch(/\/s\/what-bpo-is-not\/$/);
		await said(page).getByRole('link').click();
		await expect(page).toHaveURL(/\/teach\/formats\/$/);
	});
});

test('leads to the questions about the section, and only to them', async ({ page }) => {
	await open(page);
	await opener(page).click();
	const link = section(page).getByRole('link', { name: /questions? about this section/ });
	const count = Number.parseInt((await link.textContent()) ?? '', 10);
	expect(count).toBeGreaterThan(0);
	await link.click();
	await expect(page).toHaveURL(/\/teach\/questions\/\?section=what-bpo-is-not$/);
	const bank = page.locator('bpo-question-bank');
	await expect(bank).toHaveAttribute('data-ready', '');
	await expect(bank.locator('[data-id]').filter({ visible: true })).toHaveCount(count);
	await expect(bank.getByText('Only questions about the section “What BPO is not”.')).toBeVisible();
	await bank.getByRole('button', { name: 'Show all sections' }).click();
	await expect(page).toHaveURL(/\/teach\/questions\/$/);
	expect(await bank.locator('[data-id]').filter({ visible: true }).count()).toBeGreaterThan(300);
});

test('offers no questions where there are none', async ({ page }) => {
	const id = 'philippines-people-and-pay';
	await open(page, 'countries/philippines/', id);
	await opener(page, id).click();
	await expect(entry(page, 'Copy link', id).first()).toBeVisible();
	await expect(section(page, id).getByRole('link', { name: /about this section/ })).toHaveCount(0);
});

for (const [width, colorScheme] of [
	[320, 'light'],
	[1280, 'dark'],
] as const) {
	test(`has no fault that axe finds and fits, ${width} px, ${colorScheme}`, async ({ page }) => {
		await page.emulateMedia({ colorScheme });
		await page.setViewportSize({ width, height: 800 });
		await open(page);
		await select(page, ID, 'Many arrangements share one or two features');
		await opener(page).click();
		await expect(entry(page, /“Many arrangements/)).toBeVisible();
		expect(await accessibilityFaults(page, { within: `#${ID}` })).toEqual([]);
		const box = await section(page).locator('.menu-pop').boundingBox();
		expect(box?.x).toBeGreaterThanOrEqual(0);
		expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
	});
}

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	test('the page of the section adds it to a course, shows its questions and says how a platform links it', async ({
		page,
	}) => {
		await page.goto(`s/${ID}/`);
		await expect(page.locator('[data-use="course"]')).toHaveAttribute(
			'href',
			new RegExp(`/teach/builder/\\?add=section:${ID}$`),
		);
		await expect(page.locator('[data-use="questions"]')).toHaveAttribute(
			'href',
			new RegExp(`/teach/questions/\\?section=${ID}$`),
		);
		await expect(page.getByText('In a learning platform, paste the link above')).toBeVisible();
		await page.goto('s/we-two-offers-one-payroll/');
		await expect(page.locator('[data-use="course"]')).toHaveAttribute(
			'href',
			/\?add=figure:we-two-offers-one-payroll$/,
		);
	});
});
