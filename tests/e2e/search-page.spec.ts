import { accessibilityFaults } from './accessibility.ts';
import { expect, test } from './guard.ts';
import { searchPage, titles } from './search.ts';

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

	test('the button for more results stays in sight when some come by themselves above it', async ({
		page,
	}) => {
		await page.goto('search/?q=service');
		const more = page.getByRole('button', { name: /^Show \d+ more$/ });
		const results = page.locator('.search-result');
		await expect(more).toBeVisible();
		const before = await results.count();
		await more.focus();
		await expect.poll(() => results.count()).toBeGreaterThan(before);
		await expect(more).toBeFocused();
		await expect(more).toBeInViewport();
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

	test('words that no page holds together find pages with some of them, and it says so', async ({
		page,
	}) => {
		await searchPage(page, 'riesgo del proveedor');
		const note = 'No page has all the words of “riesgo del proveedor”.';
		await expect(page.locator('.search-changed')).toContainText(note);
		await expect(page.getByRole('status')).toHaveText(new RegExp(`^${note}.* \\d+ pages`));
		await expect(page.getByRole('link', { name: 'Provider', exact: true })).toBeVisible();
	});

	test('filters without a query list pages', async ({ page }) => {
		await page.goto('search/?kind=Country');
		await expect(page.getByRole('status')).toHaveText(/^\d+ pages/);
		await expect(titles(page.getByRole('main')).first()).toBeVisible();
	});

	test('where filters hide everything they can be cleared', async ({ page }) => {
		// Terms have no level.
		await page.goto('search/?q=nearshore&kind=Term&level=3');
		await expect(page.getByRole('status')).toHaveText('Nothing for “nearshore” with these filters');
		await page.getByRole('button', { name: 'Clear the filters' }).click();
		await expect(titles(page.getByRole('main')).first()).toBeVisible();
		await expect(page).toHaveURL(/\?q=nearshore$/);
	});

	test('where filters hide everything their boxes stay, with a count of 0, to be taken back', async ({
		page,
	}) => {
		await page.goto('search/?q=nearshore&kind=Term&level=3');
		const nothing = 'Nothing for “nearshore” with these filters';
		await expect(page.getByRole('status')).toHaveText(nothing);
		await expect(page.locator('.search-note')).toContainText('0 results for “nearshore”');
		const terms = page.getByRole('checkbox', { name: 'Terms 0' });
		const advanced = page.getByRole('checkbox', { name: '3 Advanced 0' });
		await expect(terms).toBeChecked();
		await expect(advanced).toBeChecked();
		expect(await accessibilityFaults(page, { within: 'main' })).toEqual([]);
		await advanced.focus();
		await page.keyboard.press('Space');
		await expect(page.getByRole('status')).toHaveText(/^\d+ results? for “nearshore”/);
		await expect(page.getByRole('group', { name: 'Level' }).getByRole('checkbox')).toBeFocused();
		await expect(page.getByRole('checkbox', { name: /^Terms [1-9]/ })).toBeChecked();
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
