import type { Locator, Page } from '@playwright/test';
import { accessibilityFaults } from './accessibility.ts';
import { expect, test } from './guard.ts';

const NEARSHORE_ARTICLE = 'learn/ownership-and-location/onshore-nearshore-offshore/';
const KPO_TERM = 'glossary/knowledge-process-outsourcing/';
const GCC_TERM = 'glossary/global-capability-center/';

/** The results of a search, in order. Sections within a result are not results of their own. */
function titles(within: Page | Locator): Locator {
	return within.getByRole('listitem').getByRole('heading', { level: 3 }).getByRole('link');
}

async function openDialog(page: Page): Promise<Locator> {
	await page.goto('');
	await page.keyboard.press('/');
	const dialog = page.getByRole('dialog', { name: 'Search the atlas' });
	await expect(dialog.getByRole('searchbox')).toBeFocused();
	return dialog;
}

async function searchPage(page: Page, query: string): Promise<void> {
	await page.goto(`search/?q=${encodeURIComponent(query)}`);
	await expect(page.getByRole('status')).not.toBeEmpty();
}

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

test.describe('search page', () => {
	test('the address holds the search, so that it survives a reload', async ({ page }) => {
		await page.goto('search/');
		await page.getByRole('searchbox').fill('nearshore');
		await expect(page).toHaveURL(/\/search\/\?q=nearshore$/);
		await page.reload();
		await expect(page.getByRole('searchbox')).toHaveValue('nearshore');
		await expect(titles(page.getByRole('main')).first()).toBeVisible();
	});

	test('what is typed before the script arrives is looked up', async ({ page }) => {
		const { promise: typed, resolve: release } = Promise.withResolvers<undefined>();
		await page.route('**/*.js', async (route) => {
			await typed;
			await route.continue();
		});
		await page.goto('search/', { waitUntil: 'commit' });
		await page.getByRole('searchbox').fill('nearshore');
		release(undefined);
		await expect(titles(page.getByRole('main')).first()).toBeVisible();
		await expect(page).toHaveURL(/\?q=nearshore$/);
	});

	test('a filter narrows the results, keeps the counts of its group and can be taken back', async ({
		page,
	}) => {
		await searchPage(page, 'outsourcing');
		const before = await page.getByRole('status').textContent();
		const kinds = page.getByRole('group', { name: 'Kind' });
		const terms = kinds.getByRole('checkbox', { name: /^Terms/ });
		const articles = kinds.getByRole('checkbox', { name: /^Articles/ });
		await terms.check();
		await expect(page).toHaveURL(/kind=Term/);
		await expect(page.getByRole('status')).not.toHaveText(before ?? '');
		for (const kind of await page.locator('.search-kind').allTextContents())
			expect(kind).toMatch(/^Term/);
		await expect(terms).toBeFocused();
		await expect(articles).toBeVisible();
		await terms.uncheck();
		await expect(page.getByRole('status')).toHaveText(before ?? '');
	});

	test('filters without a query list pages', async ({ page }) => {
		await page.goto('search/?kind=Country');
		await expect(page.getByRole('status')).toHaveText(/^\d+ pages/);
		await expect(titles(page.getByRole('main')).first()).toBeVisible();
	});

	test('where filters hide everything they can be cleared', async ({ page }) => {
		// Terms have no level.
		await page.goto('search/?q=nearshore&kind=Term&level=3');
		await page.getByRole('button', { name: 'Clear the filters' }).click();
		await expect(titles(page.getByRole('main')).first()).toBeVisible();
		await expect(page).toHaveURL(/\?q=nearshore$/);
	});

	test('values that no filter has are ignored', async ({ page }) => {
		await page.goto('search/?q=nearshore&kind=Nonsense&level=7');
		await expect(titles(page.getByRole('main')).first()).toBeVisible();
	});

	test('before anything is typed it shows ways in', async ({ page }) => {
		await page.goto('search/');
		await expect(page.getByRole('link', { name: /Browse the contents/ })).toBeVisible();
		await page.getByRole('link', { name: /^KPO/ }).click();
		await expect(page.getByRole('searchbox')).toHaveValue('KPO');
		await expect(titles(page.getByRole('main')).first()).toBeVisible();
	});

	test.describe('on a broken line', () => {
		test.use({
			provoked: { brokenLine: /^console: Failed to load resource: net::ERR_FAILED .*pagefind/ },
		});

		test('when the index does not load it says so, and trying again works', async ({ page }) => {
			await page.route('**/pagefind/**', (route) => route.abort());
			await page.goto('search/?q=nearshore');
			await expect(page.getByRole('heading', { name: 'Search did not load' })).toBeVisible();
			await page.unroute('**/pagefind/**');
			await page.getByRole('button', { name: 'Try again' }).click();
			await expect(titles(page.getByRole('main')).first()).toBeVisible();
		});
	});

	test.describe('on a server without an index', () => {
		test.use({ provoked: { noIndex: /^console: Failed to load resource: .*404 .*pagefind/ } });

		test('it says that', async ({ page }) => {
			await page.route('**/pagefind/**', (route) => route.fulfill({ status: 404 }));
			await page.goto('search/?q=nearshore');
			await expect(
				page.getByRole('heading', { name: 'There is no search index here' }),
			).toBeVisible();
			await expect(page.getByRole('link', { name: /Browse the contents/ })).toBeVisible();
		});
	});

	test('has no accessibility faults with results', async ({ page }) => {
		await searchPage(page, 'nearshore');
		expect(await accessibilityFaults(page, { within: 'main' })).toEqual([]);
	});
});

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	test('the search link leads to the page, which says how to go on', async ({ page }) => {
		await page.goto('');
		await page.getByRole('banner').getByRole('link', { name: 'Search the atlas' }).click();
		await expect(page).toHaveURL(/\/search\/$/);
		await expect(page.getByText('Without it, the contents list every article')).toBeVisible();
		await expect(page.getByRole('link', { name: /Browse the glossary/ })).toBeVisible();
	});
});

test.describe('dialog', () => {
	for (const keys of ['/', 'Control+k']) {
		test(`${keys} opens it, Escape closes it and the focus returns`, async ({ page }) => {
			await page.goto('');
			const before = page.getByRole('banner').getByRole('link', { name: 'Search the atlas' });
			await before.focus();
			await page.keyboard.press(keys);
			const dialog = page.getByRole('dialog', { name: 'Search the atlas' });
			await expect(dialog.getByRole('searchbox')).toBeFocused();
			await expect(dialog.getByRole('link', { name: /Browse the contents/ })).toBeVisible();
			await page.keyboard.press('Escape');
			await expect(dialog).toBeHidden();
			await expect(before).toBeFocused();
		});
	}

	test('the link in the masthead opens it', async ({ page }) => {
		await page.goto('');
		await page.getByRole('banner').getByRole('link', { name: 'Search the atlas' }).click();
		await expect(page.getByRole('dialog')).toBeVisible();
		await page.getByRole('button', { name: 'Close search' }).click();
		await expect(page.getByRole('dialog')).toBeHidden();
	});

	test('arrow keys move between the field and the results', async ({ page }) => {
		const dialog = await openDialog(page);
		await page.keyboard.type('outsourcing wages');
		await expect(dialog.getByRole('status')).toContainText('“outsourcing wages”');
		await expect(titles(dialog).nth(1)).toBeVisible();
		await page.keyboard.press('ArrowDown');
		await expect(titles(dialog).nth(0)).toBeFocused();
		await page.keyboard.press('ArrowDown');
		await expect(titles(dialog).nth(1)).toBeFocused();
		await page.keyboard.press('ArrowUp');
		await page.keyboard.press('ArrowUp');
		await expect(dialog.getByRole('searchbox')).toBeFocused();
	});

	test('typing on a result goes on in the field', async ({ page }) => {
		const dialog = await openDialog(page);
		await page.keyboard.type('nearshor');
		await expect(titles(dialog).first()).toBeVisible();
		await page.keyboard.press('ArrowDown');
		await page.keyboard.type('ing');
		await expect(dialog.getByRole('searchbox')).toHaveValue('nearshoring');
	});

	test('the number of results is announced, and Enter opens the first', async ({ page }) => {
		const dialog = await openDialog(page);
		await page.keyboard.type('nearshore distance');
		await expect(titles(dialog).first()).toHaveText('Onshore, nearshore and offshore');
		await expect(dialog.getByRole('status')).toHaveText(
			/^\d+ results? for “nearshore distance”\. Enter opens Onshore, nearshore and offshore\.$/,
		);
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL(new RegExp(`/${NEARSHORE_ARTICLE}$`));
	});

	test('the key / can be turned off for this browser; Control+k stays', async ({ page }) => {
		const pressInVain = async (key: string) => {
			await page.keyboard.press(key);
			await page.waitForTimeout(300);
			await expect(page.getByRole('dialog')).toBeHidden();
		};
		let dialog = await openDialog(page);
		await dialog.getByRole('checkbox', { name: 'The key / opens this search' }).uncheck();
		await page.keyboard.press('Escape');
		await pressInVain('/');

		await page.reload();
		await pressInVain('/');
		await page.keyboard.press('Control+k');
		dialog = page.getByRole('dialog', { name: 'Search the atlas' });
		const slash = dialog.getByRole('checkbox', { name: 'The key / opens this search' });
		await expect(slash).not.toBeChecked();
		await slash.check();
		await page.keyboard.press('Escape');
		await expect(page.locator('body')).toBeFocused();
		await page.keyboard.press('/');
		await expect(dialog.getByRole('searchbox')).toBeFocused();
		// It was pressed on the page, so nothing of it stands in the field.
		await expect(dialog.getByRole('searchbox')).toHaveValue('');
	});

	test('Escape closes it at once, also with words in the field, which come back', async ({
		page,
	}) => {
		const dialog = await openDialog(page);
		await page.keyboard.type('nearshore');
		await expect(dialog.getByRole('searchbox')).toHaveValue('nearshore');
		await page.keyboard.press('Escape');
		await expect(dialog).toBeHidden();
		await expect(page.locator('body')).toBeFocused();
		await page.keyboard.press('/');
		await expect(dialog.getByRole('searchbox')).toHaveValue('nearshore');
	});

	test('the key / typed into a field stays a character', async ({ page }) => {
		await page.goto('search/');
		await page.getByRole('searchbox').fill('24');
		await page.keyboard.press('/');
		await expect(page.getByRole('searchbox')).toHaveValue('24/');
	});

	test('can be opened as a page with the same search', async ({ page }) => {
		const dialog = await openDialog(page);
		await page.keyboard.type('nearshore');
		await expect(titles(dialog).first()).toBeVisible();
		await dialog.getByRole('link', { name: 'Open as a page' }).click();
		await expect(page).toHaveURL(/\/search\/\?q=nearshore$/);
	});

	test('has no accessibility faults, empty and with results', async ({ page }) => {
		const dialog = await openDialog(page);
		expect(await accessibilityFaults(page, { within: 'dialog' })).toEqual([]);
		await page.keyboard.type('nearshore');
		await expect(titles(dialog).first()).toBeVisible();
		expect(await accessibilityFaults(page, { within: 'dialog' })).toEqual([]);
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
