import { expect, test, type Page } from '@playwright/test';
import { execFile } from 'node:child_process';
import {
	existsSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	statSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { mkdirSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { books } from '../../editions/book/assemble.ts';
import { inOrder } from '../../editions/book/model.ts';
import { readPages } from '../../editions/book/pages.ts';
import { bookStyles } from '../../editions/book/styles.ts';
import { contextOf } from '../../editions/context.ts';
import { epub } from '../../editions/epub/index.ts';
import { printedBook } from '../../editions/pdf/document.ts';
import { fontSheet } from '../../editions/pdf/fonts.ts';
import { makePdfs } from '../../editions/pdf/index.ts';

const SITE = 'dist';
const SHELF = join(SITE, 'offline/editions');
const EPUBCHECK = '/usr/share/java/epubcheck.jar';
/** Each check is short: a machine that compiles little starts faster, and takes half the processor time. */
const JAVA = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC', '-jar', EPUBCHECK];
const run = promisify(execFile);

const shelf = (ending: string) =>
	readdirSync(SHELF)
		.filter((name) => name.endsWith(ending))
		.map((name) => join(SHELF, name));
const whole = (ending: string) => join(SHELF, `bpo-atlas${ending}`);
const parts = (ending: string) => shelf(ending).filter((name) => name.includes('-part-'));
const bytes = (file: string) => statSync(file).size;

/** Three parts a day, so that each is checked within four days. */
const today = Math.floor(Date.now() / 86_400_000) % 4;
const ofToday = (ending: string) => parts(ending).slice(today * 3, today * 3 + 3);

/** The answer of a program; fails with a sentence when it is not installed. */
async function ask(program: string, ...words: string[]): Promise<string> {
	try {
		const { stdout, stderr } = await run(program, words, { maxBuffer: 1e8 });
		return stdout + stderr;
	} catch (error) {
		if (error instanceof Error && 'code' in error && error.code === 'ENOENT') {
			throw new Error(
				`${program} is not installed: apt-get install poppler-utils qpdf default-jre-headless epubcheck`,
				{ cause: error },
			);
		}
		throw error;
	}
}

function opened(file: string): Map<string, string> {
	const decode = new TextDecoder();
	return new Map(
		Object.entries(unzipSync(readFileSync(file))).map(([name, content]) => [
			name,
			decode.decode(content),
		]),
	);
}

test.describe('EPUB', () => {
	test('is there for the whole atlas and each of its twelve parts, none above 5 MB', () => {
		expect(parts('.epub')).toHaveLength(12);
		for (const file of shelf('.epub')) expect(bytes(file), file).toBeLessThan(5e6);
	});

	for (const what of ['the whole book', 'three parts'] as const) {
		test(`has no error and no warning: ${what}`, async () => {
			if (!existsSync(EPUBCHECK))
				throw new Error('epubcheck is missing: apt-get install epubcheck');
			const files = what === 'the whole book' ? [whole('.epub')] : ofToday('.epub');
			for (const file of files) {
				const said = await ask('java', ...JAVA, file);
				expect(said).toContain('0 fatals / 0 errors / 0 warnings');
			}
		});
	}

	test('holds every article, case, region, country, claim and method of the site', () => {
		const files = opened(whole('.epub'));
		const pages = readPages(SITE, 'https://any.invalid/');
		for (const list of ['learn', 'cases', 'regions', 'countries', 'claims', 'methods']) {
			const text = JSON.stringify(pages.main(`/${list}/`));
			const wanted = new RegExp(
				list === 'learn' ? '/learn/[a-z-]+/[a-z-]+/' : `/${list}/[a-z-]+/`,
				'g',
			);
			const paths = new Set(text.match(wanted));
			expect(paths.size).toBeGreaterThan(4);
			for (const path of paths) {
				const file = `EPUB/${path.slice(1, -1).replaceAll('/', '-')}.xhtml`;
				expect(files.has(file), file).toBe(true);
			}
		}
	});

	test('has an answer for each question, and each answer leads back', () => {
		for (const file of [whole('.epub'), ...ofToday('.epub')]) {
			const text = [...opened(file)].filter(([name]) => name.endsWith('.xhtml'));
			const all = text.map(([, content]) => content).join('\n');
			const questions = [...all.matchAll(/class="quiz-item" id="([^"]+)"/g)].map(([, id]) => id);
			expect(questions.length).toBeGreaterThan(0);
			for (const id of questions) {
				expect(all).toContain(`#answer-${id}"`);
				expect(all).toContain(`id="answer-${id}"`);
				expect(all, id).toMatch(new RegExp(`href="[a-z-]+\\.xhtml#${id}" role="doc-backlink"`));
			}
		}
	});

	test('has charts with their tables, and formulas as MathML', () => {
		const files = opened(whole('.epub'));
		const region = files.get('EPUB/regions-asia.xhtml') ?? '';
		expect(region.match(/<svg[^>]*class="chart /g)?.length).toBeGreaterThan(4);
		expect(region).toMatch(/<table class="data[^>]*>/);
		expect(files.get('EPUB/methods-erlang-c.xhtml')).toContain(
			'http://www.w3.org/1998/Math/MathML',
		);
		const opf = files.get('EPUB/package.opf') ?? '';
		expect(opf).toMatch(/id="methods-erlang-c"[^>]*properties="[^"]*mathml/);
	});

	test('reads on a phone: nothing is wider than the screen, charts have their colors', async ({
		page,
	}) => {
		const folder = mkdtempSync(join(tmpdir(), 'epub-'));
		for (const [name, content] of opened(whole('.epub'))) {
			mkdirSync(dirname(join(folder, name)), { recursive: true });
			writeFileSync(join(folder, name), content);
		}
		await page.setViewportSize({ width: 360, height: 740 });
		for (const name of PHONE_PAGES) {
			await page.goto(pathToFileURL(join(folder, `EPUB/${name}.xhtml`)).href);
			expect(await wide(page), name).toEqual([]);
		}
		await page.goto(pathToFileURL(join(folder, 'EPUB/regions-asia.xhtml')).href);
		const dot = page.locator('.c-regions .r-asia .d').first();
		await expect(dot).toHaveCSS('fill', 'rgb(166, 119, 45)');
	});

	test('made twice has the same bytes', async () => {
		const out = mkdtempSync(join(tmpdir(), 'epubs-'));
		await epub.make(await contextOf(SITE, out, () => undefined));
		for (const file of shelf('.epub')) {
			const again = readFileSync(join(out, file.slice(SHELF.length + 1)));
			expect(again.equals(readFileSync(file)), file).toBe(true);
		}
	});
});

const PHONE_PAGES = [
	'learn-foundations-how-big-is-bpo',
	'learn-making-the-deal-sla-and-kpi-design',
	'learn-learning-tools-quantitative-workbook',
	'regions-asia',
	'countries-poland',
	'cases-nhs-england-capita',
	'methods-working-hours',
	'glossary',
	'bibliography',
	'answers-foundations',
];

/** Elements that end right of the screen, drawings and formulas apart: those scroll or scale. */
async function wide(page: Page): Promise<string[]> {
	return page.evaluate(() =>
		[...document.querySelectorAll('body *')]
			.filter((element) => !element.closest('svg, math, .vh, .formula, thead'))
			.filter(
				(element) =>
					element.getBoundingClientRect().right > document.documentElement.clientWidth + 1,
			)
			.map((element) => `${element.tagName}.${element.className}`)
			.slice(0, 5),
	);
}

test.describe('PDF', () => {
	test('is there for the whole atlas and each of its twelve parts, none above 15 MB', () => {
		expect(parts('.pdf')).toHaveLength(12);
		for (const file of shelf('.pdf')) expect(bytes(file), file).toBeLessThan(15e6);
	});

	test('is tagged, has title, outline and numbers, and is sound', async () => {
		for (const file of [whole('.pdf'), ...ofToday('.pdf')]) {
			const facts = await ask('pdfinfo', file);
			expect(facts).toMatch(/Tagged: +yes/);
			expect(facts).toMatch(/Title: +BPO Atlas/);
			expect(await ask('qpdf', '--check', file)).toContain('No syntax or stream encoding errors');
			expect(await ask('qpdf', '--show-object=trailer', file)).toContain('/Root');
			const text = await ask('pdftotext', '-layout', '-f', '3', '-l', '3', file, '-');
			expect(text).toMatch(/Contents/);
			expect(text).toMatch(/ {2}\d+$/m);
			expect(text).not.toMatch(/ 000$/m);
		}
	});

	test('carries its fonts', async () => {
		const rows = (await ask('pdffonts', whole('.pdf'))).split('\n').slice(2).filter(Boolean);
		expect(rows.length).toBeGreaterThan(3);
		for (const row of rows) expect(row).toMatch(/ yes (?:yes|no ) (?:yes|no )\s+\d+\s+0$/);
	});

	test('sends readers of the contents to the right pages', async () => {
		const [file = ''] = ofToday('.pdf');
		const contents = await ask('pdftotext', '-layout', '-f', '3', '-l', '3', file, '-');
		const rows = [...contents.matchAll(/^\s*(\S.*?)\s{2,}(\d+)$/gm)].slice(1);
		expect(rows.length).toBeGreaterThan(3);
		for (const [, title = '', number = ''] of rows) {
			const page = await ask('pdftotext', '-f', number, '-l', number, file, '-');
			expect(page.replace(/\s+/g, ' '), title).toContain(title.trim().slice(0, 20));
		}
	});

	test('clips no table and no drawing on A4', async ({ page }) => {
		const context = await contextOf(SITE, tmpdir(), () => undefined);
		const pages = readPages(SITE, context.url);
		const facts = { edition: context.edition.id, date: context.edition.date, url: context.url };
		const style =
			(await fontSheet(SITE)) +
			bookStyles([join(process.cwd(), 'editions/pdf/pdf.css')], /@media print/);
		// The text of a sheet: 210 mm less 20 mm on both sides, in pixels.
		await page.setViewportSize({ width: 643, height: 900 });
		await page.emulateMedia({ media: 'print' });
		const [book] = books(pages, facts, 'wide', (slug) => slug === 'bpo-atlas');
		if (!book) throw new Error('There is no whole book.');
		const paper = printedBook(book, pages, style);
		const samples = inOrder(book.leaves).filter(({ id }) => id !== 'cover' && WIDE.test(id));
		expect(samples.length).toBeGreaterThan(20);
		for (const leaf of samples) {
			await page.setContent(paper.html([leaf], 0));
			const over = await page.evaluate(() =>
				[...document.querySelectorAll('table, figure, .plot, p, svg.chart, svg.chart text')]
					.filter((element) => {
						const { right, left } = element.getBoundingClientRect();
						// The margin of the sheet leaves room for a name that leans out of its drawing.
						const room = element.closest('svg') ? 40 : 1;
						return right > 643 + room || left < -room;
					})
					.map((element) => `${element.tagName} ${element.textContent.slice(0, 40)}`)
					.slice(0, 3),
			);
			expect(over, leaf.id).toEqual([]);
		}
	});

	test('made twice has the same bytes', async () => {
		const out = mkdtempSync(join(tmpdir(), 'pdfs-'));
		const [file = ''] = parts('.pdf').slice(-1);
		const name = file.slice(SHELF.length + 1);
		const context = await contextOf(SITE, out, () => undefined);
		await makePdfs(context, (slug) => `${slug}.pdf` === name);
		expect(readFileSync(join(out, name)).equals(readFileSync(file))).toBe(true);
	});
});

/** Documents with the widest tables and all kinds of charts. */
const WIDE =
	/^(?:regions-|learn-foundations|learn-regions|learn-learning-tools|learn-making|learn-technology|countries-p|methods-|glossary|imprint)/;
