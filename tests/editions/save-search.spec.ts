import { expect, test, type Page } from '@playwright/test';
import { EDITION_FILE } from '../../src/offline/manifest.ts';
import { FOUND } from './copy-helpers.ts';
import { Panel, scratch, SEARCH, smallSite } from './save-helpers.ts';
import { SiteServer } from './site-server.ts';

const SAVED = 'learn/foundations/what-bpo-is/';
const NOT_SAVED = 'learn/ownership-and-location/onshore-nearshore-offshore/';
const MARK = 'Not on this device';

const found = (page: Page, path: string) =>
	page.locator(FOUND).and(page.locator(`[href*="${path}"]`));

/** Looks a text up on the page of the search. */
async function search(page: Page, server: SiteServer, query: string): Promise<void> {
	await page.goto(`${server.url}search/?q=${encodeURIComponent(query)}`);
	await expect(page.getByText(`for “${query}”`).first()).toBeVisible();
}

/** One part is saved, and the reader searches. */
test.describe.serial('a search with one part saved', () => {
	const site = scratch();
	let server: SiteServer;
	let page: Page;

	test.beforeAll(async ({ browser }) => {
		await smallSite(site.folder, SEARCH);
		server = await new SiteServer(site.folder).start();
		page = await (await browser.newContext()).newPage();
		const panel = await new Panel(page, server).open();
		await panel.choose('Part I: Foundations');
		await panel.save();
		await panel.saved();
	});

	test.afterAll(async () => {
		await page.context().close();
		await server.stop();
		site.remove();
	});

	test('marks nothing as long as the server answers', async () => {
		const answered = page.waitForResponse((response) => response.url().endsWith(EDITION_FILE));
		await search(page, server, 'nearshore');
		await answered;
		await expect(found(page, NOT_SAVED)).toBeVisible();
		await expect(page.getByText(MARK)).toHaveCount(0);
	});

	test('follows the connection of the device', async () => {
		await page.context().setOffline(true);
		await expect(found(page, NOT_SAVED)).toHaveAccessibleDescription(MARK);
		await page.context().setOffline(false);
		await expect(page.getByText(MARK)).toHaveCount(0);
		await expect(found(page, NOT_SAVED)).toHaveAccessibleDescription('');
	});

	test('marks what is not saved when the server is stopped', async () => {
		await server.stop();
		await search(page, server, 'nearshore');
		await expect(found(page, NOT_SAVED)).toHaveAccessibleDescription(MARK);
		const article = page.getByRole('link', { name: /^Onshore, nearshore/ });
		await expect(page.locator('.search-result', { has: article })).toContainText(MARK);
		// Terms come with every choice.
		await expect(found(page, 'glossary/nearshoring/').first()).toHaveAccessibleDescription('');
		await search(page, server, 'core and non-core');
		await expect(page.getByText(MARK).first()).toBeVisible();
		await expect(found(page, SAVED)).toHaveAccessibleDescription('');
	});

	test('marks cards and ways in as well', async () => {
		await search(page, server, 'Philippines');
		await expect(page.locator('.search-answer h3 a')).toHaveAccessibleDescription(MARK);
		await page.goto(`${server.url}search/`);
		const wayIn = (name: string) => page.getByRole('main').getByRole('link', { name });
		await expect(wayIn('Philippines')).toContainText(MARK);
		await expect(wayIn('What BPO is')).not.toContainText(MARK);
	});

	test('a page that was marked leads to what can be read instead', async () => {
		await search(page, server, 'nearshore');
		await found(page, NOT_SAVED).click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(
			'This page is not in your copy',
		);
		await expect(page.getByRole('main')).toContainText('belongs to “Part III');
	});
});
