import type { Page } from '@playwright/test';
import { accessibilityFaults } from './accessibility.ts';
import { expect, test } from './guard.ts';
import { NEARSHORE_ARTICLE, searchPage, titles } from './search.ts';

const KPO_TERM = 'glossary/knowledge-process-outsourcing/';
const GCC_TERM = 'glossary/global-capability-center/';

/** Addresses of the found pages, without the words to mark. */
async function addresses(page: Page): Promise<string[]> {
	const links = await titles(page.getByRole('main')).all();
	const hrefs = await Promise.all(links.map((link) => link.getAttribute('href')));
	return hrefs.map((href) => href?.split(/[?#]/)[0] ?? '');
}

test.describe('a calculation', () => {
	test('stands above the results and opens filled in', async ({ page }) => {
		await searchPage(page, 'erlang 180 calls 315 s');
		const answer = page.getByRole('region', { name: 'Calculated from your words' });
		await expect(answer).toContainText('180 calls');
		const agents = (await answer.locator('b').first().textContent()) ?? '';
		expect(agents).toMatch(/\d/);
		expect(await accessibilityFaults(page, { within: '.search-answer' })).toEqual([]);
		await answer.getByRole('link').click();
		await expect(
			page
				.getByRole('spinbutton', { name: /^Calls/ })
				.or(page.getByLabel(/^Calls/))
				.first(),
		).toHaveValue('180');
		await expect(page.locator('bpo-calculator')).toContainText(agents);
	});

	test('says what is wrong with its numbers', async ({ page }) => {
		await searchPage(page, 'attrition 400% 300 agents');
		const answer = page.getByRole('region', { name: 'Calculated from your words' });
		await expect(answer).toContainText('Must be between');
	});

	test('is not made up for words without numbers', async ({ page }) => {
		await searchPage(page, 'service level');
		await expect(titles(page.getByRole('main')).first()).toBeVisible();
		await expect(page.getByRole('region', { name: 'Calculated from your words' })).toHaveCount(0);
	});
});

test.describe('what is found', () => {
	test('"nearshore" finds the article first and shows its sections', async ({ page }) => {
		await searchPage(page, 'nearshore');
		const first = page
			.getByRole('main')
			.getByRole('listitem')
			.filter({ has: page.getByRole('heading') })
			.first();
		await expect(titles(page.getByRole('main')).first()).toHaveAttribute(
			'href',
			new RegExp(`${NEARSHORE_ARTICLE}\\?highlight=`),
		);
		await expect(first).toContainText('Article / Part III, Ownership and location');
		const section = first.getByRole('listitem').getByRole('link').first();
		await expect(section).toHaveAttribute(
			'href',
			new RegExp(`${NEARSHORE_ARTICLE}\\?.*#[a-z0-9-]+$`),
		);
		await section.click();
		await expect(page).toHaveURL(new RegExp(`${NEARSHORE_ARTICLE}#[a-z0-9-]+$`));
		await expect(page.locator(new URL(page.url()).hash)).toBeInViewport();
	});

	test('a name, an abbreviation or another spelling finds its page first', async ({ page }) => {
		for (const [query, address] of [
			['KPO', KPO_TERM],
			['kpo', KPO_TERM],
			['GCC', GCC_TERM],
			['near shore', NEARSHORE_ARTICLE],
			['near-shore', NEARSHORE_ARTICLE],
			['Philippines', 'countries/philippines/'],
		] as const) {
			await searchPage(page, query);
			const cards = page.locator('.search-answer h3 a');
			const hrefs = await cards.evaluateAll((links) => links.map((a) => a.getAttribute('href')));
			expect([hrefs[0], (await addresses(page))[0]], query).toContainEqual(
				expect.stringMatching(new RegExp(`/${address}$`)),
			);
		}
	});

	test('British and American, joined and parted spellings find the same', async ({ page }) => {
		for (const [one, other] of [
			['call centre', 'call center'],
			['off-shoring', 'offshoring'],
			['off shoring', 'offshoring'],
		] as const) {
			await searchPage(page, one);
			const found = await addresses(page);
			expect(found.length, one).toBeGreaterThan(0);
			await searchPage(page, other);
			expect(await addresses(page), other).toEqual(found);
		}
	});

	test('a word the atlas does not hold finds nothing, and the page says where to go on', async ({
		page,
	}) => {
		await searchPage(page, 'xqzzt blorp');
		const main = page.getByRole('main');
		await expect(main.getByRole('heading', { name: 'Nothing for “xqzzt blorp”' })).toBeVisible();
		await expect(main.getByRole('link', { name: /Browse the glossary/ })).toBeVisible();
		await expect(page.getByRole('status')).toHaveText('Nothing for “xqzzt blorp”');
	});

	test('a slip of the keys is corrected', async ({ page }) => {
		await searchPage(page, 'outsorcing');
		await page.getByRole('button', { name: 'Outsourcing', exact: true }).click();
		await expect(page.getByRole('searchbox')).toHaveValue('Outsourcing');
		await expect(titles(page.getByRole('main')).first()).toBeVisible();
	});

	test('markup in the query stays text', async ({ page }) => {
		await searchPage(page, '<img src=x onerror=alert(1)>');
		await expect(page.getByRole('main')).toContainText('“<img src=x onerror=alert(1)>”');
		await expect(page.getByRole('main').locator('img')).toHaveCount(0);
	});
});

test.describe('on the page that a result leads to', () => {
	const marks = (page: Page) =>
		page.evaluate(() => [...(CSS.highlights.get('search') ?? [])].map(String));

	test('the found words are marked and leave the address', async ({ page }) => {
		await searchPage(page, 'nearshore');
		await titles(page.getByRole('main')).first().click();
		await expect(page).toHaveURL(new RegExp(`/${NEARSHORE_ARTICLE}$`));
		await expect.poll(() => marks(page)).not.toEqual([]);
		for (const mark of await marks(page)) expect(mark).toMatch(/nearshor/i);
		await page.keyboard.press('Escape');
		expect(await marks(page)).toEqual([]);
	});

	test('the fragment of a section stays in the address', async ({ page }) => {
		await page.goto(`${NEARSHORE_ARTICLE}?highlight=nearshore#main`);
		await expect(page).toHaveURL(new RegExp(`/${NEARSHORE_ARTICLE}#main$`));
	});

	test('a parameter that is no word marks nothing', async ({ page }) => {
		await page.goto(`${NEARSHORE_ARTICLE}?highlight=%3Cb%3E`);
		await expect(page).toHaveURL(new RegExp(`/${NEARSHORE_ARTICLE}$`));
		expect(await marks(page)).toEqual([]);
	});
});
