import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, type Page, test as base } from '@playwright/test';
import { attribute, elements, parsePage } from '../../checks/lib/dom.ts';
import { UNDEFINED_ELEMENTS } from '../../src/offline/file-copy/carried.ts';
import { comeToLife } from '../e2e/come-to-life.ts';
import { watch } from '../e2e/guard.ts';
import { COPY_PAGES, FOUND, leadsTo, queries, type Unpacked, unpackedZip } from './copy-helpers.ts';

/** Every test also fails on a request to any host, an error in the console or a broken policy. */
const test = base.extend<{ guard: undefined }, { copy: Unpacked }>({
	copy: [
		async ({}, use) => {
			const copy = await unpackedZip();
			await use(copy);
			copy.remove();
		},
		{ scope: 'worker' },
	],
	guard: [
		async ({ context }, use) => {
			// For a program all addresses of files have one origin, "null".
			const faults = await watch(context, 'null');
			await use(undefined);
			expect(faults).toEqual([]);
		},
		{ auto: true },
	],
});

const pagesOf = ({ files }: Unpacked) => files.filter((file) => file.endsWith('.html'));

async function open(page: Page, { root }: Unpacked, path: string): Promise<void> {
	await page.goto(root + path);
	await expect(page.locator('h1').first()).toBeVisible();
}

/** Waits until every element works that can work in a copy. The others stay plain markup. */
async function wake(page: Page): Promise<void> {
	await page.locator(UNDEFINED_ELEMENTS.join()).evaluateAll((all) => {
		for (const element of all) element.replaceWith(...element.childNodes);
	});
	await comeToLife(page);
}

test.describe('the files of the zip', () => {
	test('are those that its list of checksums names', ({ copy }) => {
		const lines = readFileSync(join(copy.folder, 'SHA256SUMS'), 'utf8').trim().split('\n');
		const sums = new Map(lines.map((line) => [line.slice(66), line.slice(0, 64)]));
		expect([...sums.keys()].toSorted()).toEqual(
			copy.files.filter((file) => file !== 'SHA256SUMS').toSorted(),
		);
		for (const [file, sum] of sums) {
			const content = readFileSync(join(copy.folder, file));
			expect(createHash('sha256').update(content).digest('hex'), file).toBe(sum);
		}
	});

	test('say what they are, of which edition, and what one may do with them', ({ copy }) => {
		for (const sheet of ['START-HERE.html', 'README.txt']) {
			const text = readFileSync(join(copy.folder, sheet), 'utf8');
			expect(text, sheet).toMatch(/Edition \S+ of \d+ \w+ \d{4}\./);
			expect(text, sheet).toContain('CC BY 4.0');
			expect(text, sheet).toContain('SHA256SUMS');
		}
		expect(readFileSync(join(copy.folder, 'LICENSE-text.txt'), 'utf8')).toContain(
			'Attribution 4.0',
		);
		expect(readFileSync(join(copy.folder, 'LICENSE-code.txt'), 'utf8')).toContain('MIT');
		expect(readFileSync(join(copy.folder, 'LICENSE-components.txt'), 'utf8')).toContain(
			'SIL OPEN FONT LICENSE',
		);
	});

	test('link only to files that are there, never from the root of a disk', ({ copy }) => {
		const faults: string[] = [];
		for (const page of pagesOf(copy)) {
			const html = readFileSync(join(copy.folder, page), 'utf8');
			for (const element of elements(parsePage(html))) {
				for (const name of ['href', 'src', 'action']) {
					const address = attribute(element, name);
					if (address === undefined || /^(https?:|mailto:|#)/.test(address)) continue;
					const url = new URL(address, copy.root + page);
					const isThere =
						!address.startsWith('/') &&
						/\.\w+$/.test(url.pathname) &&
						url.href.startsWith(dirname(copy.root)) &&
						existsSync(fileURLToPath(url));
					if (!isThere) faults.push(`${page}: ${address}`);
				}
			}
		}
		expect(faults).toEqual([]);
	});
});

/** Opens pages in frames of one document, which keeps styles and scripts in memory. Names those without one title. */
async function openInFrames(page: Page, { folder, root }: Unpacked, paths: string[]) {
	writeFileSync(join(folder, 'frames.html'), '<!doctype html><title>Frames</title>');
	await page.addInitScript(() => {
		if (parent === window) return;
		addEventListener('load', () => {
			parent.postMessage(document.querySelectorAll('h1').length, '*');
		});
	});
	await page.goto(`${root}frames.html`);
	const addresses = paths.map((path) => root + path);
	return page.evaluate(async (waiting) => {
		const wrong: string[] = [];
		const titlesIn = (frame: HTMLIFrameElement) =>
			new Promise<unknown>((resolve) => {
				const hear = ({ source, data }: MessageEvent<unknown>) => {
					// What is made to be framed tells its height too.
					if (source !== frame.contentWindow || typeof data !== 'number') return;
					removeEventListener('message', hear);
					resolve(data);
				};
				addEventListener('message', hear);
			});
		const openAll = async (): Promise<void> => {
			for (let address = waiting.pop(); address !== undefined; address = waiting.pop()) {
				const frame = document.createElement('iframe');
				frame.src = address;
				document.body.append(frame);
				if ((await titlesIn(frame)) !== 1) wrong.push(address);
				frame.remove();
			}
		};
		await Promise.all([openAll(), openAll(), openAll()]);
		return wrong;
	}, addresses);
}

test('every page opens from a disk', async ({ page, copy }) => {
	const pages = pagesOf(copy);
	expect(pages.length).toBeGreaterThan(400);
	expect(await openInFrames(page, copy, pages)).toEqual([]);
});

for (const path of COPY_PAGES) {
	test(`${path} comes to life`, async ({ page, copy }) => {
		await open(page, copy, path);
		await wake(page);
	});
}

test('the search answers 50 queries', async ({ page, copy }) => {
	const missed: string[] = [];
	await open(page, copy, 'search/index.html');
	const field = page.locator('bpo-search input[name="q"]');
	for (const { text, pages } of queries().slice(0, 50)) {
		await field.fill(text);
		await field.press('Enter');
		await expect(page.getByText(`for “${text}”`).first()).toBeVisible();
		const found = await page
			.locator(FOUND)
			.evaluateAll((links) => links.slice(0, 3).map((link) => (link as HTMLAnchorElement).href));
		if (!found.some((address) => leadsTo(address, pages))) missed.push(text);
	}
	expect(missed).toEqual([]);
});

test('a result of the search leads to its page, with the words marked', async ({ page, copy }) => {
	await open(page, copy, 'index.html');
	const dialog = page.getByRole('dialog', { name: 'Search' });
	// The key does nothing before the code of the search has arrived.
	await expect(async () => {
		await page.keyboard.press('/');
		await expect(dialog).toBeVisible({ timeout: 1000 });
	}).toPass();
	await dialog.getByRole('searchbox').fill('nearshoring');
	await dialog.locator('.search-result h3 a').first().click();
	await expect(page).toHaveURL(/\/index\.html/);
	await expect(page.locator('h1')).toContainText(/shor/i);
	await expect.poll(() => page.evaluate(() => CSS.highlights.size)).toBeGreaterThan(0);
});

test('a chart shows its table, and names the site when it is shared', async ({
	context,
	page,
	copy,
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await open(page, copy, 'countries/philippines/index.html');
	const figure = page.locator('bpo-figure:has(.fig-trend)').first();
	await figure.scrollIntoViewIfNeeded();
	await figure.getByRole('tab', { name: 'Table' }).click();
	await expect(figure.locator('td').first()).toBeVisible();
	await figure.getByRole('button', { name: 'Copy link' }).click();
	await expect(figure.getByRole('button', { name: 'Link copied.' })).toBeVisible();
	const link = await page.evaluate(() => navigator.clipboard.readText());
	expect(link).toMatch(/^https?:\/\/[^/]+\/countries\/philippines\/\?[^#]*#./);
});

test('the explorer draws every view', async ({ page, copy }) => {
	await open(page, copy, 'compare/index.html?places=PHL.POL');
	await wake(page);
	const tabs = page.locator('bpo-explorer [role="tab"]');
	for (const tab of await tabs.all()) {
		await tab.click();
		await expect(tab).toHaveAttribute('aria-selected', 'true');
		await expect(
			page.locator('bpo-explorer').locator('svg:visible, table:visible').first(),
		).toBeVisible();
	}
});

test('a calculator calculates', async ({ page, copy }) => {
	await open(page, copy, 'methods/erlang-c/index.html');
	await expect(page.getByRole('button', { name: 'Usual values' })).toBeVisible();
	await page.getByLabel('Average handle time', { exact: true }).fill('346.5');
	await expect(page.locator('bpo-calculator [data-part="answer"] .calc-value')).toHaveText(
		'41 agents',
	);
	await expect(page).toHaveURL(/index\.html\?aht=346\.5$/);
});

test('the location score calculates without a Worker', async ({ page, copy }) => {
	await open(page, copy, 'methods/location-score/index.html');
	await wake(page);
	await expect(page.locator('bpo-location-score svg:visible').first()).toBeVisible();
});

test('a self-check is graded', async ({ page, copy }) => {
	await open(page, copy, 'learn/foundations/what-bpo-is/index.html');
	const quiz = page.locator('bpo-quiz');
	await quiz.scrollIntoViewIfNeeded();
	const first = quiz.locator('.quiz-item').first();
	await first.getByRole('radio').first().check();
	await first.getByRole('button', { name: 'Check answer' }).click();
	await expect(first.getByRole('status')).toContainText(/Right\.|Not right\./);
});

test('the chosen colors stay from page to page', async ({ page, copy }) => {
	await open(page, copy, 'index.html');
	await page.locator('bpo-theme-switch button').click();
	const theme = await page.locator('html').getAttribute('data-theme');
	expect(theme).toMatch(/light|dark/);
	await open(page, copy, 'learn/foundations/what-bpo-is/index.html');
	await expect(page.locator('html')).toHaveAttribute('data-theme', theme ?? '');
});

test('the typefaces of the atlas are there', async ({ page, copy }) => {
	await open(page, copy, 'learn/foundations/what-bpo-is/index.html');
	const loaded = await page.evaluate(async () => {
		await document.fonts.ready;
		return [...document.fonts].filter(({ status }) => status === 'loaded').length;
	});
	expect(loaded).toBeGreaterThan(1);
});

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	test('an article reads, and leads on', async ({ page, copy }) => {
		await open(page, copy, 'START-HERE.html');
		await page.getByRole('link', { name: 'Open the atlas' }).click();
		await page.getByRole('link', { name: 'Learn' }).first().click();
		await page.getByRole('link', { name: 'What BPO is, and what it is not' }).first().click();
		await expect(page.locator('h1')).toHaveText('What BPO is, and what it is not');
		await expect(page.locator('article, main').first()).toContainText('contract');
	});
});
