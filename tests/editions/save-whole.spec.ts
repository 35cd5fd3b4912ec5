import { expect, test, type BrowserContext, type Locator, type Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { readQueries } from '../../checks/lib/relevance.ts';
import { EDITION_FILE, MANIFEST_FILE, readManifest } from '../../src/offline/manifest.ts';
import { addressesIn, pageTypes, standaloneTypes } from '../e2e/page-types.ts';
import { FOUND } from './copy-helpers.ts';
import { editedSite, openBrowser, Panel, scratch, SITE } from './save-helpers.ts';
import { BASE, SiteServer } from './site-server.ts';

const ARTICLE = 'learn/foundations/what-bpo-is/';
const SENTENCE = 'Many arrangements share one or two features with BPO.';
const NEWER = 'Many arrangements resemble BPO in one way or two.';
const EDITED = '.cache/edited';

/** Pages that a server makes of a wrong address; a copy has another page for that. */
const NOT_THERE = pageTypes['page that is not there'];

const { groups } = await readManifest(JSON.parse(readFileSync(join(SITE, MANIFEST_FILE), 'utf8')));
const files = Object.values(groups).flat();
const total = files.reduce((sum, [, size]) => sum + size, 0);

const results = (page: Page): Locator => page.getByRole('main').locator(FOUND);

async function addNamed(page: Page, title: string): Promise<void> {
	const find = page.getByRole('searchbox', { name: 'Find a section' });
	await find.fill(title);
	await find.press('Enter');
	await page
		.getByRole('button', { name: `Add: ${title}`, exact: true })
		.first()
		.click();
}

/** One browser, which saves the whole site once; the tests follow what a reader does with it. */
test.describe.serial('the whole site, saved', () => {
	const profile = scratch();
	let server: SiteServer;
	let context: BrowserContext;
	let page: Page;

	test.beforeAll(async () => {
		server = await new SiteServer(SITE).start();
		context = await openBrowser(profile.folder);
		page = await context.newPage();
		const panel = await new Panel(page, server).open();
		await panel.save();
		await panel.saved();
		await expect(panel.state).toContainText('the whole site');
		await server.stop();
	});

	test.afterAll(async () => {
		await context.close();
		await server.stop();
		profile.remove();
	});

	test('every page is there when the server is stopped', async () => {
		await page.goto(server.url);
		const pages = files.filter(([path]) => path.endsWith('.html'));
		const wrong = await page.evaluate(
			async ({ base, entries }) => {
				const faults: string[] = [];
				for (const [path, size] of entries) {
					const address = base + path.replace(/index\.html$/, '');
					const answer = await fetch(address).catch(() => undefined);
					const bytes = (await answer?.arrayBuffer())?.byteLength;
					if (answer?.status !== 200 || bytes !== size) faults.push(path);
				}
				return faults;
			},
			{ base: BASE, entries: pages },
		);
		expect(wrong).toEqual([]);
		const sitemap = addressesIn(readFileSync(join(SITE, 'sitemap.xml'), 'utf8'), BASE);
		const listed = new Set(pages.map(([path]) => path));
		expect(sitemap.filter((path) => !listed.has(`${path}index.html`))).toEqual([]);
	});

	test('a page of every type opens', async () => {
		const faults: string[] = [];
		page.on('pageerror', (error) => faults.push(error.message));
		const types = Object.values({ ...pageTypes, ...standaloneTypes });
		for (const address of types.filter((path) => path !== NOT_THERE)) {
			const answer = await page.goto(server.url + address);
			if (answer?.status() !== 200) faults.push(`${address}: ${answer?.status()}`);
			await expect(page.locator('h1, h2, figure').first()).toBeAttached();
		}
		await page.goto(server.url + NOT_THERE);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(
			'This page is not in your copy',
		);
		expect(faults).toEqual([]);
	});

	test('addresses with a query and without their last slash lead to the page', async () => {
		await page.goto(`${server.url}methods/erlang-c/?calls=180#anything`);
		await expect(
			page
				.getByRole('spinbutton', { name: /^Calls/ })
				.or(page.getByLabel(/^Calls/))
				.first(),
		).toHaveValue('180');
		await page.goto(server.url + ARTICLE.slice(0, -1));
		expect(page.url()).toBe(server.url + ARTICLE);
	});

	test('fifty questions are answered by the search', async () => {
		const missed: string[] = [];
		const queries = readQueries().slice(0, 50);
		await page.goto(`${server.url}search/`);
		const field = page.locator('bpo-search input[name="q"]');
		for (const [query = '', ...expected] of queries) {
			await field.fill(query);
			await field.press('Enter');
			await expect(page.getByText(`for “${query}”`).first()).toBeVisible();
			await expect(results(page).first()).toBeVisible();
			const found = await results(page).evaluateAll((links) =>
				links.slice(0, 3).map((link) => new URL((link as HTMLAnchorElement).href).pathname),
			);
			if (!found.some((path) => expected.some((end) => path.endsWith(end)))) missed.push(query);
		}
		expect(queries).toHaveLength(50);
		// What is true of the search with a server: see checks/search-relevance.ts.
		expect(missed.length).toBeLessThanOrEqual(2);
	});

	test('closed and reopened: search, read, compare, a quiz, a course and its export', async () => {
		await context.close();
		context = await openBrowser(profile.folder);
		page = await context.newPage();

		await page.goto(server.url);
		await page.keyboard.press('/');
		const dialog = page.getByRole('dialog', { name: 'Search the atlas' });
		await dialog.getByRole('searchbox').fill('what is BPO');
		await dialog.getByRole('heading', { level: 3 }).getByRole('link').first().click();
		await expect(page.getByRole('heading', { level: 1 })).toContainText('BPO');

		await page.goto(`${server.url}compare/`);
		const explorer = page.locator('bpo-explorer');
		await expect(explorer.getByRole('tab').first()).toBeVisible();
		for (const tab of await explorer.getByRole('tab').all()) {
			await tab.click();
			await expect(
				explorer.getByRole('tabpanel').or(explorer.locator('figure')).first(),
			).toBeVisible();
		}
		await expect(explorer).not.toContainText('could not be loaded');

		await page.goto(server.url + ARTICLE);
		const quiz = page.locator('bpo-quiz');
		await quiz.scrollIntoViewIfNeeded();
		const question = quiz.locator('.quiz-item[data-kind=single]').first();
		await question.getByRole('radio').first().check();
		await question.getByRole('button', { name: 'Check answer' }).click();
		await expect(question.getByRole('status')).toContainText(/Right\.|Not right\./);

		await page.goto(`${server.url}teach/builder/`);
		await page.getByRole('textbox', { name: 'Course title' }).fill('Without a connection');
		await addNamed(page, 'What BPO is not');
		await addNamed(page, 'Check yourself: What BPO is, and what it is not');
		for (const name of ['Common Cartridge, full copy', 'SCORM 1.2', 'EPUB']) {
			const button = page.getByRole('button', { name }).first();
			const waiting = page.waitForEvent('download');
			await button.click();
			const made = unzipSync(readFileSync(await (await waiting).path()));
			const texts = Object.entries(made).filter(([path]) => /\.x?html$/.test(path));
			expect(
				texts.some(([, bytes]) => strFromU8(bytes).includes(SENTENCE)),
				name,
			).toBe(true);
		}
	});

	test('one changed sentence: two editions side by side, and little to fetch', async () => {
		const edited = await editedSite(EDITED, SENTENCE, NEWER);
		server.publish(edited);
		await server.start();
		server.served.length = 0;
		const older = await context.newPage();
		await older.goto(server.url + ARTICLE);
		await expect(older.locator('body')).toContainText(SENTENCE);

		const panel = await new Panel(page, server).open();
		await expect(panel.state).toContainText('A newer edition is on the server');
		// Halfway through the update everything still comes from the old one.
		const old = await context.newPage();
		let seenDuring = '';
		server.before = async (path) => {
			if (path !== ARTICLE) return;
			server.before = () => undefined;
			await old.goto(server.url + ARTICLE);
			seenDuring = await old.locator('body').innerText();
		};
		await panel.button('Update').click();
		await expect(panel.state).not.toContainText('A newer edition', { timeout: 60_000 });
		expect(seenDuring).toContain(SENTENCE);

		const fetched = server.served.reduce((sum, { bytes }) => sum + bytes, 0);
		expect(fetched).toBeLessThanOrEqual(total * 0.02);
		await server.stop();

		await page.goto(server.url + ARTICLE);
		await expect(page.locator('body')).toContainText(NEWER);
		// A page that was open goes on with its edition; a new one begins with the newer.
		const read = (from: Page) =>
			from.evaluate(async (address) => (await fetch(address)).text(), server.url + ARTICLE);
		expect(await read(older)).toContain(SENTENCE);
		expect(await read(older)).not.toContain(NEWER);
		expect(await read(page)).toContain(NEWER);
		const entry = (from: Page) =>
			from.evaluate(
				async (address) => (await fetch(`${address}?ts=1`)).text(),
				`${server.url}pagefind/pagefind-entry.json`,
			);
		expect(await entry(older)).toBe(
			readFileSync(join(SITE, 'pagefind/pagefind-entry.json'), 'utf8'),
		);
		expect(await entry(page)).toBe(
			readFileSync(join(edited, 'pagefind/pagefind-entry.json'), 'utf8'),
		);
		await older.reload();
		await expect(older.locator('body')).toContainText(NEWER);
		expect(server.served.some(({ path }) => path === EDITION_FILE)).toBe(true);
		rmSync(EDITED, { recursive: true });
	});
});
