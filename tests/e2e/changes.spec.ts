import { expect, test } from './guard.ts';

const CHANGES = 'about/changes/';
const FIRST = 'the first edition of the whole atlas';

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	test('all changes and the addresses of the feeds stand in the page', async ({ page }) => {
		await page.goto(`${CHANGES}?since=2099-01-01`);
		await expect(page.getByText(FIRST)).toBeVisible();
		await expect(page.getByRole('button', { name: 'Show changes' })).toBeHidden();
		await expect(page.getByRole('link', { name: 'Atom: The whole atlas' })).toBeVisible();
	});

	test('the promise has its numbers', async ({ page }) => {
		await page.goto('about/permanence/');
		const kept = page.locator('#addresses-kept');
		await expect(kept).toContainText(/The list holds [\d,]+ addresses/);
		await expect(kept).toContainText('22 November 2026');
		await expect(kept.getByRole('row')).not.toHaveCount(1);
	});
});

test('a link asks for the changes since a day in the sections of a course', async ({ page }) => {
	await page.goto(`${CHANGES}?since=2026-11-22&sections=what-bpo-is-not,fig-who-and-where`);
	// The first edition concerns all sections; later changes may join it.
	await expect(page.getByRole('status')).toHaveText(
		/^\d+ changes? since 22 November 2026 in 2 sections\.$/,
	);
	await expect(page.getByText(FIRST)).toBeVisible();
	await expect(page.getByLabel('Since', { exact: true })).toHaveValue('2026-11-22');
	await expect(page.getByLabel('Sections you use')).toHaveValue(
		'what-bpo-is-not, fig-who-and-where',
	);
});

test('the form keeps its question in the address and takes it back', async ({ page }) => {
	await page.goto(CHANGES);
	await page.getByLabel('Since', { exact: true }).fill('2099-01-01');
	await page.getByLabel('Sections you use').fill('what-bpo-is-not');
	await page.getByRole('button', { name: 'Show changes' }).click();
	await expect(page).toHaveURL(/\?since=2099-01-01&sections=what-bpo-is-not$/);
	await expect(page.getByRole('status')).toHaveText('No change since 1 January 2099 in 1 section.');
	await expect(page.getByText(FIRST)).toBeHidden();
	await page.getByRole('button', { name: 'Show all changes' }).click();
	await expect(page.getByText(FIRST)).toBeVisible();
	await expect(page).toHaveURL(/about\/changes\/$/);
});

test('says what it could not read, and loses none of it', async ({ page }) => {
	await page.goto(`${CHANGES}?since=someday&sections=<b>x</b>,no-such-id,what-bpo-is-not`);
	const status = page.getByRole('status');
	await expect(status).toContainText('The day could not be read.');
	await expect(status).toContainText('These are no ids: <b>x</b>.');
	await expect(status).toContainText('no-such-id');
	await expect(page.getByLabel('Sections you use')).toHaveValue(/<b>x<\/b>/);
	await expect(page.getByText(FIRST)).toBeVisible();
});

test.describe('while offline', () => {
	test.use({ provoked: { index: /^console: .*ERR_FAILED/ } });

	test('shows the changes of all sections and says so', async ({ page }) => {
		await page.route('**/places.json', (route) => route.abort());
		await page.goto(`${CHANGES}?sections=what-bpo-is-not`);
		await expect(page.getByRole('status')).toContainText('did not arrive');
		await expect(page.getByText(FIRST)).toBeVisible();
	});
});

test('the feeds are XML and JSON that a browser reads, and the page names them', async ({
	page,
}) => {
	await page.goto(CHANGES);
	const named = await page
		.locator('link[rel="alternate"]')
		.evaluateAll((links) => links.map((link) => (link as HTMLLinkElement).href));
	expect(named.map((address) => new URL(address).pathname.split('/').at(-1))).toEqual([
		'atom.xml',
		'feed.json',
	]);
	const faults = await page.evaluate(
		async (base) => {
			const found: string[] = [];
			for (const path of [
				'feeds/atom.xml',
				'learn/foundations/what-bpo-is/feed.xml',
				'sitemap.xml',
			]) {
				const text = await (await fetch(base + path)).text();
				const read = new DOMParser().parseFromString(text, 'application/xml');
				if (read.querySelector('parsererror')) found.push(path);
				if (read.documentElement.childElementCount === 0) found.push(`${path} is empty`);
			}
			return found;
		},
		new URL('.', page.url().replace(CHANGES, '')).href,
	);
	expect(faults).toEqual([]);
	const feed = await page.request.get('learn/foundations/what-bpo-is/feed.json');
	expect(await feed.json()).toMatchObject({ version: 'https://jsonfeed.org/version/1.1' });
});
