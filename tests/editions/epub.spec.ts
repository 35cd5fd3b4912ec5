import { expect, test, type Page } from '@playwright/test';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { mkdirSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { readPages } from '../../editions/book/pages.ts';
import { contextOf } from '../../editions/context.ts';
import { epub } from '../../editions/epub/index.ts';
import { ask, bytes, ofToday, parts, shelf, SHELF, SITE, whole } from './book-helpers.ts';

const EPUBCHECK = '/usr/share/java/epubcheck.jar';
/** Each check is short: a machine that compiles little starts faster, and takes half the processor time. */
const JAVA = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC', '-jar', EPUBCHECK];

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
