import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { basename } from 'node:path';
import { promisify } from 'node:util';
import { expect, test as base } from '@playwright/test';
import { comeToLife } from '../e2e/come-to-life.ts';
import { watch } from '../e2e/guard.ts';
import { editionFile, FOUND, leadsTo, program, queries } from './copy-helpers.ts';

const run = promisify(execFile);

/** Ports of kiwix-serve, one for each worker. */
const PORT = 4480;

/** What readers type into the search of Kiwix, which knows words, and no misspelled ones. */
const ASKED = [
	'nearshore',
	'near shore',
	'what is BPO',
	'types of bpo',
	'history of outsourcing',
	'kodak effect',
	'market size',
	'transaction cost',
	'make or buy',
	'core competence',
	'principal agent',
	'captive center',
	'GCC',
	'build operate transfer',
	'shared services',
	'follow the sun',
	'call centre',
	'accounts payable',
	'medical billing',
	'content moderation',
	'request for proposal',
	'gainshare',
	'SLA',
	'average handle time',
	'shrinkage',
	'workforce management',
	'backsourcing',
	'SOC 2',
	'attrition',
	'Poland',
];

/** The address of the book in a running kiwix-serve, and that of the server. */
interface Kiwix {
	origin: string;
	book: string;
	root: string;
}

const test = base.extend<object, { kiwix: Kiwix }>({
	kiwix: [
		async ({}, use, { parallelIndex }) => {
			const file = await editionFile('zim');
			const tool = needed('kiwix-serve', 'kiwix-tools');
			const port = PORT + parallelIndex;
			const server = spawn(tool, [`--port=${port}`, '--address=127.0.0.1', file], {
				stdio: 'ignore',
			});
			const origin = `http://127.0.0.1:${port}`;
			const book = basename(file, '.zim');
			try {
				await answering(`${origin}/catalog/v2/entries`, server);
				await use({ origin, book, root: `${origin}/${book}/` });
			} finally {
				server.kill();
			}
		},
		{ scope: 'worker' },
	],
});

function needed(tool: string, pack: string): string {
	const path = program(tool);
	if (!path) throw new Error(`${tool} is missing. Install it with "apt-get install ${pack}".`);
	return path;
}

async function answering(address: string, server: ChildProcess): Promise<void> {
	for (let tries = 0; tries < 50 && server.exitCode === null; tries += 1) {
		const isThere = await fetch(address).then(
			({ ok }) => ok,
			() => false,
		);
		if (isThere) return;
		await new Promise((resolve) => setTimeout(resolve, 100));
	}
	throw new Error('kiwix-serve does not answer.');
}

test('zimcheck finds no fault', async () => {
	const { stdout } = await run(needed('zimcheck', 'zim-tools'), ['-A', await editionFile('zim')]);
	expect(stdout).toContain('Overall Test Status: Pass');
	expect(stdout).not.toMatch(/\[(ERROR|WARNING)\]/);
});

test('the catalog of Kiwix names the book and its edition', async ({ kiwix }) => {
	const catalog = await (await fetch(`${kiwix.origin}/catalog/v2/entries`)).text();
	expect(catalog).toContain('<title>BPO Atlas</title>');
	expect(catalog).toContain('<name>bpo_atlas_en</name>');
	expect(catalog).toMatch(/<flavour>[\d.]+-\d{4}-\d{2}[^<]*<\/flavour>/);
	expect(catalog).toContain('<language>eng</language>');
	expect(catalog).toContain('image/png;width=48;height=48');
});

test('the search of Kiwix answers 30 queries', async ({ kiwix }) => {
	expect(ASKED).toHaveLength(30);
	const known = new Map(queries().map(({ text, pages }) => [text, pages]));
	const missed: string[] = [];
	for (const text of ASKED) {
		const asked = new URLSearchParams({ content: kiwix.book, pattern: text, pageLength: '5' });
		const html = await (await fetch(`${kiwix.origin}/search?${asked.toString()}`)).text();
		const links = [...html.matchAll(/<a href="([^"]+\.html)"/g)].map(([, address = '']) => address);
		const pages = known.get(text) ?? [];
		expect(pages, `checks/search-queries.yaml does not know ${text}`).not.toEqual([]);
		if (!links.slice(0, 5).some((address) => leadsTo(address, pages))) missed.push(text);
	}
	expect(missed).toEqual([]);
});

test.describe('a reader in Kiwix', () => {
	test('reads, draws a chart, searches and calculates, and asks no other host', async ({
		context,
		page,
		kiwix,
	}) => {
		const faults = await watch(context, kiwix.origin);
		await page.goto(`${kiwix.root}learn/foundations/what-bpo-is/index.html`);
		await expect(page.locator('h1')).toHaveText('What BPO is, and what it is not');

		await page.goto(`${kiwix.root}countries/philippines/index.html`);
		const figure = page.locator('bpo-figure:has(.fig-trend)').first();
		await figure.scrollIntoViewIfNeeded();
		await expect(figure.locator('svg:visible').first()).toBeVisible();
		await figure.getByRole('tab', { name: 'Table' }).click();
		await expect(figure.locator('td').first()).toBeVisible();

		await page.goto(`${kiwix.root}compare/index.html`);
		await comeToLife(page);
		await expect(page.locator('bpo-explorer svg:visible').first()).toBeVisible();

		await page.goto(`${kiwix.root}search/index.html?q=payroll`);
		await page.locator(FOUND).first().click();
		await expect(page.locator('h1')).toContainText(/recruitment/i);

		await page.goto(`${kiwix.root}methods/erlang-c/index.html?aht=346.5`);
		await expect(page.locator('bpo-calculator [data-part="answer"] .calc-value')).toHaveText(
			'41 agents',
		);
		expect(faults).toEqual([]);
	});

	test('has a self-check graded, and finds the answer again', async ({ page, kiwix }) => {
		await page.goto(`${kiwix.root}learn/foundations/what-bpo-is/index.html`);
		const first = page.locator('bpo-quiz .quiz-item').first();
		await first.scrollIntoViewIfNeeded();
		await first.getByRole('radio').first().check();
		await first.getByRole('button', { name: 'Check answer' }).click();
		await expect(first.getByRole('status')).toContainText(/Right\.|Not right\./);

		await page.reload();
		await first.scrollIntoViewIfNeeded();
		await expect(first.getByRole('radio').first()).toBeChecked();
	});
});
