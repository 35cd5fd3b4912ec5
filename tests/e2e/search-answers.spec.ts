import type { Locator, Page } from '@playwright/test';
import { accessibilityFaults } from './accessibility.ts';
import { expect, test } from './guard.ts';
import { searchPage } from './search.ts';

function answer(page: Page, name: RegExp | string): Locator {
	return page.getByRole('region', { name });
}

test.describe('an answer above the results', () => {
	for (const query of ['KPO', 'what is knowledge process outsourcing?']) {
		test(`"${query}" is defined`, async ({ page }) => {
			await searchPage(page, query);
			const definition = answer(page, 'Definition: Knowledge process outsourcing');
			await expect(definition.getByRole('paragraph').last()).not.toBeEmpty();
			const link = definition.getByRole('heading').getByRole('link');
			await expect(link).toHaveAttribute('href', /\/glossary\/knowledge-process-outsourcing\/$/);
		});
	}

	test('a country shows three figures with year and source, as its page has them', async ({
		page,
	}) => {
		await searchPage(page, 'Philippines');
		const country = answer(page, 'Country in brief, Asia: Philippines');
		const values = await country.locator('dd b').allTextContents();
		expect(values).toHaveLength(3);
		await expect(country.locator('dd').filter({ hasText: /\d{4}$/ })).toHaveCount(3);
		for (const source of await country.locator('dd a').all()) {
			await expect(source).toHaveAttribute('href', /\/sources\/#[\w-]+$/);
		}
		expect(await accessibilityFaults(page, { within: '.search-answer' })).toEqual([]);
		await country.getByRole('link', { name: 'Philippines' }).click();
		for (const value of values) await expect(page.getByRole('main')).toContainText(value);
	});

	test('two countries lead to their comparison', async ({ page }) => {
		await searchPage(page, 'Poland vs Egypt');
		const compared = answer(page, 'Side by side: Compare Poland and Egypt');
		await expect(compared.getByRole('columnheader')).toHaveText(['Poland', 'Egypt']);
		expect(await accessibilityFaults(page, { within: '.search-answer' })).toEqual([]);
		await compared.getByRole('link').click();
		await expect(page.locator('bpo-explorer')).toContainText('Poland');
		await expect(page.getByRole('tab', { selected: true })).toHaveText(
			/Profile|Side by side|Places/,
		);
	});

	test('an indicator shows its highest values, which its page has too', async ({ page }) => {
		await searchPage(page, 'ICT service exports');
		const indicator = answer(page, 'Indicator in brief: ICT service exports');
		const rows = indicator.getByRole('row');
		await expect(rows).toHaveCount(5);
		await expect(rows.first().locator('rect')).toHaveAttribute('width', '100%');
		expect(await accessibilityFaults(page, { within: '.search-answer' })).toEqual([]);
		const [first] = await rows.first().locator('b').allTextContents();
		await indicator.getByRole('link', { name: 'ICT service exports' }).click();
		await expect(page.getByRole('main')).toContainText(first ?? 'no value');
	});

	test('a name in another language is said to be one', async ({ page }) => {
		await searchPage(page, 'التعهيد');
		const definition = answer(page, 'Definition: Outsourcing');
		await expect(definition).toContainText('“التعهيد” is another name for this.');
		await searchPage(page, 'Filipinas');
		await expect(answer(page, /Philippines$/)).toContainText('“filipinas” is another name');
		await expect(page.locator('.search-changed')).toHaveText(
			'Nothing for “Filipinas”. These are the results for Philippines.',
		);
	});

	test('cities and presets fill their calculators in', async ({ page }) => {
		const calculated = answer(page, 'Calculated from your words');
		await searchPage(page, 'overlap manila london');
		await expect(calculated).toContainText('0–1\u00A0h shared by London and Manila');
		expect(await accessibilityFaults(page, { within: '.search-answer' })).toEqual([]);
		await calculated.getByRole('link').click();
		await expect(page).toHaveURL(/\/working-hours\/\?client=london&sites=manila$/);
		await expect(page.getByLabel('Client city', { exact: true })).toHaveValue('London');
		await searchPage(page, 'location score finance');
		await expect(calculated).toContainText('come first of');
		const [leaders = ''] = await calculated.locator('b').allTextContents();
		await calculated.getByRole('link').click();
		await expect(page).toHaveURL(/\/location-score\/\?preset=finance$/);
		const [first = ''] = leaders.split(', ');
		await expect(page.locator('bpo-location-score [data-title]')).toContainText(first);
	});

	test('two figures of one industry are held against each other', async ({ page }) => {
		await searchPage(page, 'plausibility 328 million 1 million workers');
		const calculated = answer(page, 'Calculated from your words');
		await expect(calculated).toContainText('US$328 Revenue per worker and year');
		await calculated.getByRole('link').click();
		await expect(page).toHaveURL(/\/plausibility\/\?workers=1000000&revenue=328$/);
		await expect(page.locator('[data-part="answer"] .calc-value')).toHaveText('US$328');
	});

	test('only exact names get one, and none while filters are on', async ({ page }) => {
		await searchPage(page, 'Philippines wages');
		await expect(page.locator('.search-answer')).toHaveCount(0);
		await page.goto('search/?q=KPO&kind=Article');
		await expect(page.getByRole('status')).not.toBeEmpty();
		await expect(page.locator('.search-answer')).toHaveCount(0);
	});

	test('the page of an answer is not named again below, and its sections stay', async ({
		page,
	}) => {
		await searchPage(page, 'Poland');
		const card = answer(page, /Poland$/);
		await expect(card).toBeVisible();
		const list = page.locator('.search-list');
		await expect(list.getByRole('heading').first()).not.toHaveText('Poland');
		await expect(list).toHaveAttribute('start', '2');
		await expect(card.locator('.search-sections a').first()).toHaveAttribute(
			'href',
			/\/countries\/poland\/\?highlight=/,
		);
		await expect(page.locator('.search-result')).toHaveCount(2);
		// In view it works by itself.
		await page.getByRole('button', { name: 'Show 7 more' }).scrollIntoViewIfNeeded();
		await expect(page.locator('.search-result')).toHaveCount(9);
	});

	test('arrow keys go through it, and Enter in the dialog opens it', async ({ page }) => {
		await page.goto('');
		await page.keyboard.press('/');
		const dialog = page.getByRole('dialog');
		await expect(dialog.getByRole('searchbox')).toBeFocused();
		await page.keyboard.type('poland');
		const title = dialog.getByRole('region').getByRole('heading').getByRole('link');
		await expect(title).toHaveText('Poland');
		await expect(dialog.getByRole('status')).toHaveText(/Enter opens Poland\.$/);
		await page.keyboard.press('ArrowDown');
		await expect(title).toBeFocused();
		await page.keyboard.press('ArrowDown');
		await expect(dialog.locator('.search-result h3 a').first()).toBeFocused();
		await page.keyboard.press('ArrowUp');
		await expect(title).toBeFocused();
		await page.keyboard.press('ArrowUp');
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL(/\/countries\/poland\/$/);
	});

	for (const width of [320, 360, 1280]) {
		test(`fits ${width} px`, async ({ page }) => {
			await page.setViewportSize({ width, height: 740 });
			for (const query of ['ICT service exports', 'Poland vs Egypt', 'Trinidad and Tobago']) {
				await searchPage(page, query);
				await expect(page.locator('.search-answer')).toBeVisible();
				const overflow = await page.evaluate(
					() => document.documentElement.scrollWidth - document.documentElement.clientWidth,
				);
				expect(overflow, query).toBe(0);
			}
		});
	}
});

test.describe('what was meant', () => {
	test('results of the likely text stand there at once, and one press takes it over', async ({
		page,
	}) => {
		await searchPage(page, 'philipines');
		await expect(page.getByRole('status')).toHaveText(
			/^Nothing for “philipines”\. These .* Philippines\. ICT .* \d+ results for “Philippines”/,
		);
		await expect(answer(page, /Philippines$/)).toBeVisible();
		await expect(page.locator('.search-changed')).toHaveText(
			/^Nothing for “philipines”\. These are the results/,
		);
		await page.getByRole('button', { name: 'Philippines', exact: true }).click();
		await expect(page.getByRole('searchbox')).toHaveValue('Philippines');
		await expect(page).toHaveURL(/q=Philippines$/);
		await expect(answer(page, /Philippines$/)).toBeVisible();
		expect(await accessibilityFaults(page, { within: 'main' })).toEqual([]);
	});

	test('little found comes with an offer', async ({ page }) => {
		await searchPage(page, 'carbn footprint');
		await page.getByRole('button', { name: 'carbon footprint' }).click();
		await expect(page.getByRole('searchbox')).toHaveValue('carbon footprint');
		await expect(page.locator('.search-changed')).toHaveCount(0);
	});
});

test.describe('the last searches', () => {
	const stored = (page: Page) => page.evaluate(() => localStorage.getItem('bpo-searches'));

	/** Searches and opens the first result. */
	async function follow(page: Page, query: string): Promise<void> {
		await searchPage(page, query);
		await page.locator('.search-list h3 a').first().click();
		await expect(page).not.toHaveURL(/\/search\//);
	}

	test('are kept when a result was opened, and can be asked again', async ({ page }) => {
		await searchPage(page, 'nearshore');
		await expect(page.locator('.search-list')).toBeVisible();
		expect(await stored(page)).toBeNull();
		await follow(page, 'service level');
		await follow(page, 'erlang');
		await page.goto('search/');
		const list = page.locator('.search-recent');
		await expect(list.getByRole('heading')).toHaveText('You looked for');
		await expect(list.getByRole('listitem')).toHaveText(['erlang', 'service level']);
		expect(await accessibilityFaults(page, { within: 'bpo-search' })).toEqual([]);
		await list.getByRole('link', { name: 'service level' }).click();
		await expect(page.getByRole('searchbox')).toHaveValue('service level');
		await expect(page.locator('.search-list')).toBeVisible();
	});

	test('stand in the dialog too, and can be cleared', async ({ page }) => {
		await follow(page, 'erlang');
		await page.waitForLoadState();
		await page.keyboard.press('/');
		const dialog = page.getByRole('dialog');
		await expect(dialog.getByRole('link', { name: 'erlang' })).toBeVisible();
		await dialog.getByRole('button', { name: 'Clear this list' }).click();
		await expect(dialog.getByRole('link', { name: 'erlang' })).toHaveCount(0);
		await expect(dialog.getByRole('checkbox', { name: /^Keep the last searches/ })).toBeFocused();
		expect(await stored(page)).toBeNull();
	});

	test('are not kept once that is turned off', async ({ page }) => {
		await follow(page, 'erlang');
		await page.goto('search/');
		const keep = page.getByRole('checkbox', { name: /^Keep the last searches/ });
		await keep.uncheck();
		await expect(page.getByRole('heading', { name: 'You looked for' })).toHaveCount(0);
		await follow(page, 'service level');
		expect(await stored(page)).not.toContain('service');
		await page.goto('search/');
		await expect(keep).not.toBeChecked();
		await keep.check();
		expect(await stored(page)).toBeNull();
	});

	test('text that other software left there is not shown', async ({ page }) => {
		await page.addInitScript(() => {
			localStorage.setItem('bpo-searches', '{"version":1,"keep":true,"queries":["<img>",7]}');
		});
		await page.goto('search/');
		await expect(page.getByRole('link', { name: /Browse the contents/ })).toBeVisible();
		await expect(page.getByRole('heading', { name: 'You looked for' })).toHaveCount(0);
	});
});
