import fc from 'fast-check';
import { parse, type DefaultTreeAdapterMap } from 'parse5';
import { describe, expect, it } from 'vitest';
import { NothingToShow, type ChartType } from '../../../src/charts/chart-type.ts';
import { tableCsv } from '../../../src/charts/frame/files.ts';
import { multiplesChart } from '../../../src/charts/multiples/type.ts';
import { rankingChart } from '../../../src/charts/ranking/type.ts';
import { regionsChart } from '../../../src/charts/regions/type.ts';
import { scatterChart } from '../../../src/charts/scatter/type.ts';
import { csvText } from '../../../src/charts/shared/csv-text.ts';
import { trendChart } from '../../../src/charts/trend/type.ts';
import { ownMeasure } from '../../../src/explorer/own-measure.ts';
import { readColumn } from '../../../src/explorer/stored-column.ts';
import { calculationRows } from '../../../src/methods/csv.ts';
import { loadMethod } from '../../../src/methods/registry.ts';
import { findWords, markWords, parseExcerpt } from '../../../src/search/marks.ts';
import { canonicalQuery, QUERY_LENGTH, queryForms, tidyQuery } from '../../../src/search/query.ts';
import { toFoundPage } from '../../../src/search/result.ts';
import { embedCode } from '../../../src/teach/embed-code.ts';
import { fullCourse } from '../../../src/teach/export/full-course.ts';
import { syllabusHtml, syllabusMarkdown } from '../../../src/teach/export/syllabus.ts';
import { itemsAt, wishedItem } from '../../../src/teach/course/address.ts';
import { addressOf } from '../../../src/teach/course/catalog.ts';
import { toMoodleXml } from '../../../src/teach/questions/moodle-xml.ts';
import { href } from '../../../src/site.ts';
import { defaultState } from '../charts/measures.ts';
import { catalog as explorerCatalog } from '../explorer/catalog.ts';
import { catalog } from '../teach/course/fixtures.ts';
import { library } from '../teach/export/fixtures.ts';
import { oneOfEachKind } from '../teach/questions/entries.ts';
import { busyMs, holds, holdsAsync, hostileText, longTexts } from './hostile.ts';

type Element = DefaultTreeAdapterMap['element'];
type Node = DefaultTreeAdapterMap['node'];

/** All elements of a piece of markup, as a browser would read it. */
function elementsIn(markup: string): Element[] {
	const walk = (node: Node): Element[] => [
		...('tagName' in node ? [node] : []),
		...('childNodes' in node ? node.childNodes.flatMap(walk) : []),
	];
	return walk(parse(markup)).filter(({ tagName }) => !['html', 'head', 'body'].includes(tagName));
}

/** Expects markup without anything that runs: no script, no frame, no handler, no address of another kind. */
function expectHarmless(markup: string): void {
	for (const { tagName, attrs } of elementsIn(markup)) {
		expect(['script', 'iframe', 'img', 'object', 'embed', 'base', 'form']).not.toContain(tagName);
		for (const { name, value } of attrs) {
			expect(name).not.toMatch(/^on|[<>"']/i);
			if (name === 'href' || name === 'src') expect(value).toMatch(/^(https?:\/\/|[/#?]|$)/);
		}
	}
}

describe('what a reader brings along', () => {
	const charts: readonly ChartType<unknown>[] = [
		...[regionsChart, rankingChart, scatterChart, trendChart, multiplesChart],
	] as never;
	const places = explorerCatalog.places;
	const codes = places.map(({ code }) => code);
	const value = fc.oneof(
		fc.double(),
		fc.integer().map((whole) => whole / 100),
		fc.constantFrom(0, -0, 1e-9, 1e15, -1e15, 5e-324, 1e308, 1e-12),
	);
	const row = fc.tuple(
		fc.constantFrom(...codes),
		value,
		fc.option(fc.integer({ min: 1800, max: 2200 })),
	);
	/** Whatever somebody wrote into the storage, as the explorer reads it. */
	const column = fc
		.tuple(hostileText, fc.array(row, { maxLength: 6 }))
		.map(([name, values]) => readColumn(JSON.stringify({ name, values }), new Set(codes)));

	it('as a column is drawn and told as text, in every kind of chart', () => {
		holds(
			fc.tuple(fc.constantFrom(...charts), column),
			([chart, own]) => {
				if (!own) return;
				const measure = ownMeasure(own, places, 2026);
				const chosen = places.slice(0, 2).map(({ code }) => code);
				const state = { ...defaultState, measure: 'own', across: 'own', places: chosen };
				try {
					const model = chart.model({ measure, across: measure, state });
					for (const form of ['wide', 'narrow'] as const) {
						expectHarmless(chart.svg(model, form, { labelledBy: 'a', describedBy: 'b' }));
					}
					const facts = { title: own.name, measures: [measure.facts], link: '/', edition: 'x' };
					expect(tableCsv(chart.table(model), facts)).not.toContain('undefined');
				} catch (error) {
					if (!(error instanceof NothingToShow)) throw error;
				}
			},
			600,
		);
	});

	it('as a title stands in one frame with one address', () => {
		holds(fc.tuple(hostileText, hostileText), ([address, title]) => {
			const [frame, ...more] = elementsIn(embedCode(address, title));
			expect([frame?.tagName, more.length]).toEqual(['iframe', 0]);
			expect(frame?.attrs.map(({ name }) => name)).toEqual([
				'src',
				'title',
				'width',
				'height',
				'loading',
			]);
		});
	});

	it('is never a formula in a file for spreadsheets', async () => {
		const method = await loadMethod('shrinkage');
		const usual = Object.fromEntries(
			method.groups.flatMap(({ fields }) => fields.map(({ id, usual }) => [id, usual])),
		);
		const facts = { title: 'Shrinkage', version: '1', link: 'https://here.invalid/' };
		const result = method.calculate(usual);
		holds(fc.tuple(hostileText, hostileText), ([heading, text]) => {
			const table = result.tables[0];
			const tables = table ? [{ ...table, rows: [{ heading, cells: [{ text }] }] }] : [];
			const inputs = { ...usual, items: text };
			const rows = calculationRows(
				method,
				inputs,
				{ ...result, tables },
				{ ...facts, title: text },
			);
			for (const cell of rows.flat()) expect(cell).not.toMatch(/^([=+@\t\r]|-(?![\d.]))/);
			expect(csvText(rows).split('"').length % 2).toBe(1);
		});
	});
});

describe('what a reader searches', () => {
	const words = fc.array(hostileText, { maxLength: 5 });

	it('is looked up as plain words of bounded length', () => {
		holds(hostileText, (text) => {
			const tidy = tidyQuery(text);
			expect(tidy.length).toBeLessThanOrEqual(QUERY_LENGTH);
			expect(tidyQuery(tidy)).toBe(tidy);
			expect(tidy).not.toMatch(/\p{Cc}/u);
			for (const form of queryForms(text)) expect(form).not.toBe('');
			canonicalQuery(text);
		});
	});

	it('is marked in a text without changing it, whatever signs it holds', () => {
		holds(fc.tuple(hostileText, words), ([text, wanted]) => {
			for (const [start, end] of findWords(text, wanted)) expect(start <= end).toBe(true);
			expect(
				markWords(text, wanted)
					.map((segment) => segment.text)
					.join(''),
			).toBe(text);
		});
	});

	it('comes back in an excerpt that is text, however the index writes it', () => {
		holds(fc.tuple(hostileText, hostileText, hostileText), ([before, match, after]) => {
			for (const segment of parseExcerpt(`${before}<mark>${match}</mark>${after}`)) {
				expect(typeof segment.text).toBe('string');
			}
		});
	});

	it('leads to pages of the index, whose words are text', () => {
		holds(fc.tuple(hostileText, hostileText), ([title, content]) => {
			const page = {
				...{ url: '/glossary/outsourcing/', content, excerpt: title, word_count: 1 },
				...{ raw_url: '/glossary/outsourcing/', filters: {}, anchors: [], sub_results: [] },
				...{ meta: { title, kind: title, path: content }, locations: [0], weighted_locations: [] },
			} as unknown as Parameters<typeof toFoundPage>[0];
			const found = toFoundPage(page);
			const url = new URL(found.href, 'https://here.invalid/');
			expect([url.origin, url.pathname]).toEqual([
				'https://here.invalid',
				'/glossary/outsourcing/',
			]);
		});
	});

	it.each(longTexts)('is looked up at once when it is endless (%#)', (text) => {
		const spent = busyMs(() => {
			queryForms(text);
			markWords(text.slice(0, 5000), [text.slice(0, 200)]);
		});
		expect(spent).toBeLessThan(1000);
	});
});

describe('what a trainer writes or a course brings', () => {
	it('is text in the syllabus, as a page and as Markdown', async () => {
		await holdsAsync(
			fc.tuple(hostileText, hostileText, hostileText, hostileText),
			async ([title, author, notes, id]) => {
				const items = [
					{ kind: 'section', id: 'what-is', note: notes },
					{ kind: 'view', id },
					{ kind: id, id: title },
				];
				const course = { title, author, sessions: [{ title: author, notes, items }] };
				const ready = await fullCourse(course, catalog, library);
				expectHarmless(syllabusHtml(ready, ''));
				expect(syllabusMarkdown(ready)).not.toMatch(
					/(?<!\\)\]\((?!https:\/\/atlas\.example\/)|(?<!\\)<[a-z/!]/i,
				);
			},
		);
	});

	it('leads to an address of the atlas or to none', () => {
		const kinds = fc.constantFrom(
			'section',
			'figure',
			'quiz',
			'method',
			'case',
			'term',
			'view',
			'film',
		);
		const id = fc.oneof(
			hostileText,
			hostileText.map((text) => `/compare/?${text}`),
		);
		holds(fc.tuple(kinds, id), ([kind, id]) => {
			const found = catalog.find({ kind, id });
			if (!found) return;
			const url = new URL(href(addressOf(found)), 'https://here.invalid/');
			expect(url.origin).toBe('https://here.invalid');
		});
	});

	it('as an address or a wish gives things of the catalogue and no others', () => {
		const homes = ['https://here.invalid/atlas/'];
		const start = fc.constantFrom(
			'',
			'/',
			'https://here.invalid/atlas/',
			'//evil.example/s/',
			'view:',
		);
		const rest = fc.constantFrom('', 's/', 's/what-is/', 'section:what-is', '/compare/?', '#');
		holds(fc.tuple(start, rest, hostileText), (parts) => {
			const text = parts.join('');
			const items = [...itemsAt(text, catalog, homes), wishedItem(text, catalog)];
			for (const item of items) if (item) expect(catalog.find(item)).toEqual(item);
		});
	});

	it('is text in a file of questions', () => {
		holds(fc.tuple(fc.constantFrom(...oneOfEachKind), hostileText), ([entry, text]) => {
			const item = { ...entry.item, stem: text };
			const xml = toMoodleXml([{ ...entry, item, part: { ...entry.part, title: text } }]);
			expect(xml).not.toMatch(/<script|<img|onerror=alert\(1\)>(?!\]\]|&)|\u0000/);
		});
	});
});
