import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { buildIndex } from '../../../src/search/build-index.ts';
import { ask } from '../../../src/search/ask.ts';
import { find, type Findings } from '../../../src/search/client.ts';
import type { ReadFile } from '../../../src/search/names/look-up.ts';
import type { SearchIndex } from '../../../src/search/pagefind.ts';
import { parseSearchParams } from '../../../src/search/params.ts';
import { openIndex, readFrom } from './lib/open.ts';
import { writeSite } from './lib/site.ts';
import { site } from './lib/small-atlas.ts';

let folder: string;
let index: SearchIndex;
let read: ReadFile;

beforeAll(async () => {
	folder = await writeSite(site);
	await buildIndex({
		distDir: folder,
		additions: new Map([['/countries/philippines/', { names: ['Filipinas'] }]]),
	});
	index = await openIndex(folder);
	read = readFrom(folder);
});

afterAll(async () => {
	vi.unstubAllGlobals();
	await rm(folder, { recursive: true });
});

const search = (params: string) => find(index, parseSearchParams(params));
const answer = (query: string) =>
	ask(index, read, parseSearchParams(`?q=${encodeURIComponent(query)}`));
const titlesOf = (findings: Findings) =>
	findings.first.map((page) => page.title.map(({ text }) => text).join(''));
const titles = async (params: string) => titlesOf(await search(params));

describe('what is found first', () => {
	test.each([
		['nearshore', 'Onshore, nearshore, offshore'],
		['near shore', 'Onshore, nearshore, offshore'],
		['near-shore', 'Onshore, nearshore, offshore'],
		['nearshoring', 'Nearshoring'],
		['KPO', 'Knowledge process outsourcing'],
		['GCC', 'Global capability center'],
		['call center', 'Contact center'],
		['call centre', 'Contact center'],
		['off-shoring', 'Offshoring'],
		['PHL', 'Philippines'],
	])('%s finds "%s"', async (query, title) => {
		expect(titlesOf((await answer(query)).findings)[0]).toBe(title);
	});

	test('an article comes before a term that uses the word as often', async () => {
		const found = await titles('?q=overlap');
		expect(found.indexOf('Onshore, nearshore, offshore')).toBeLessThan(
			found.indexOf('Nearshoring'),
		);
	});

	test('a British name is found in its own spelling', async () => {
		expect(await titles('?q=Organisation')).toEqual(['The Organisation case']);
	});
});

describe('small words around the thing that is looked for', () => {
	test.each(['the captive center', 'what is a captive center?', 'center of the captive'])(
		'%s finds the page without them',
		async (query) => {
			expect(titlesOf((await answer(query)).findings)).toContain('Global capability center');
		},
	);
});

describe('what was meant when nothing is found', () => {
	test.each([
		['philipines', 'Philippines', 'Philippines'],
		['nearshroing', 'Nearshoring', 'Nearshoring'],
		['hepldesk', 'helpdesk', 'Contact center'],
		['judgmant resaerch xqzzt', undefined, undefined],
	])('%s', async (typed, instead, first) => {
		const { findings, ...rest } = await answer(typed);
		expect(rest.instead).toBe(instead);
		expect(titlesOf(findings)[0]).toBe(first);
	});

	test('what a text instead names is named, for its card', async () => {
		const { named, namedBy } = await answer('hepldesk');
		expect(named.map((pages) => pages.map(({ title }) => title))).toEqual([['Contact center']]);
		expect(namedBy).toBe('helpdesk');
		expect((await answer('Filipinas')).namedBy).toBe('Filipinas');
	});

	test('the name in another language leads to the page', async () => {
		const { findings, instead, named } = await answer('Filipinas');
		expect(instead).toBe('Philippines');
		expect(titlesOf(findings)[0]).toBe('Philippines');
		expect(named.map((pages) => pages.map(({ title }) => title))).toEqual([['Philippines']]);
	});

	test.each(['تعهيد', 'التعهيد', 'والتعهيد'])(
		'%s finds the term whose name it is',
		async (name) => {
			const { findings } = await answer(name);
			expect(titlesOf(findings)).toEqual(['Offshoring']);
		},
	);

	test('a question with a word that stands nowhere is answered for its other words', async () => {
		const { findings, isPartial } = await answer('is nearshoring haram?');
		expect(isPartial).toBe(true);
		expect(titlesOf(findings)[0]).toBe('Nearshoring');
		expect((await answer('"nearshoring haram"')).findings.total).toBe(0);
	});

	test('a search that is ended while the index is on its way fetches nothing more', async () => {
		const asked: string[] = [];
		const counting: ReadFile = (path) => {
			asked.push(path);
			return read(path);
		};
		const search = vi.spyOn(index.pagefind, 'search');
		const controller = new AbortController();
		const loading = Promise.withResolvers<SearchIndex>();
		const request = parseSearchParams('?q=philipines');
		const answered = ask(loading.promise, counting, request, controller.signal);
		await vi.waitFor(() => expect(asked.length).toBeGreaterThan(0));
		const before = asked.length;
		controller.abort();
		loading.resolve(index);
		await expect(answered).rejects.toThrow();
		expect(asked.length).toBe(before);
		expect(search).not.toHaveBeenCalled();
		search.mockRestore();
	});

	test('without the lists of names a search still finds', async () => {
		const missing = () => Promise.reject(new Error('offline'));
		const request = parseSearchParams('?q=nearshore');
		expect((await ask(index, missing, request)).findings.total).toBeGreaterThan(0);
		expect((await ask(index, missing, parseSearchParams('?q=philipines'))).findings.total).toBe(0);
	});
});

describe('words that no page holds together', () => {
	test.each([
		['telephone travel', ['Contact center', 'Nearshoring']],
		['التعهيد telephone', ['Contact center', 'Offshoring']],
		// Only beginnings of words that the atlas has, and a word that it has not.
		['telephone judgxx', ['Contact center']],
		['xqzzt blorp', []],
		['"telephone travel"', []],
	])('"%s" finds the pages that hold some of them', async (query, pages) => {
		const { findings, isPartial, instead } = await answer(query);
		expect(titlesOf(findings).sort()).toEqual(pages);
		expect(isPartial ?? false).toBe(pages.length > 0);
		expect(instead).toBeUndefined();
	});

	test('pages with most of the words come first', async () => {
		const { findings } = await answer('telephone training judgment');
		expect(titlesOf(findings)).toEqual(['Knowledge process outsourcing', 'Contact center']);
	});

	test.each([
		['telephone travel judgment', 4],
		['telephone travel judgment reasearch', 1],
	])('a long question costs no more names: "%s"', async (query, files) => {
		const paths = new Set<string>();
		const watched: ReadFile = (path) => {
			paths.add(path);
			return read(path);
		};
		const { isPartial } = await ask(index, watched, parseSearchParams(`?q=${query}`));
		expect(isPartial).toBe(true);
		expect([...paths].filter((path) => path.startsWith('names/'))).toHaveLength(files);
	});

	test('filters narrow them', async () => {
		const { findings } = await ask(
			index,
			read,
			parseSearchParams('?q=telephone travel judgment&kind=Country'),
		);
		expect(findings.total).toBe(0);
		expect(findings.counts.kind.Term).toBe(3);
	});
});

test('little found under a doubtful spelling comes with an offer, not with other results', async () => {
	const { findings, instead, suggestion } = await answer('shorng');
	expect({ total: findings.total, instead, suggestion }).toEqual({
		total: 0,
		instead: undefined,
		suggestion: undefined,
	});
});

describe('what is not found', () => {
	test.each(['xqzzt blorp', 'outsorcing'])('%s', async (query) => {
		const { total, first } = await search(`?q=${query}`);
		expect(total).toBe(0);
		expect(first).toEqual([]);
	});
});

test('sections of a page lead to their anchors', async () => {
	const [article] = (await search('?q=nearshore')).first;
	expect(article?.sections.map(({ href }) => href)).toContainEqual(
		expect.stringMatching(/\?highlight=nearshore.*#what-counts-as-near$/),
	);
});

describe('filters', () => {
	test('alternatives within a facet, all facets together', async () => {
		expect((await titles('?q=offshore&kind=Article&kind=Term')).length).toBeGreaterThan(1);
		expect(await titles('?q=offshore&kind=Country&region=asia')).toEqual(['Philippines']);
		expect(await titles('?q=offshore&kind=Country&region=africa')).toEqual([]);
	});

	test('counts stay for the other values of a facet in use', async () => {
		const open = await search('?q=offshore');
		const narrowed = await search('?q=offshore&kind=Article');
		expect(narrowed.counts.kind).toEqual(open.counts.kind);
		expect(narrowed.total).toBe(open.counts.kind.Article);
		expect(narrowed.counts.region.asia).toBeUndefined();
	});

	test('values that would find something are counted when those chosen hide every page', async () => {
		const hidden = await search('?q=offshore&kind=Country&region=africa');
		expect(hidden.total).toBe(0);
		expect(hidden.all).toBe((await search('?q=offshore')).total);
		expect(hidden.counts.region.asia).toBe(1);
	});

	test('pages that filters hide are not made up for by those of other words', async () => {
		const request = parseSearchParams('?q=nearshore team&kind=Country');
		const { findings, instead, isPartial } = await ask(index, read, request);
		expect([findings.total, instead, isPartial]).toEqual([0, undefined, undefined]);
		expect(findings.counts.kind.Article).toBe(1);
	});

	test('a page with two regions is in both', async () => {
		expect(await titles('?kind=Case&region=africa')).toEqual(
			await titles('?kind=Case&region=asia'),
		);
	});

	test('without a query they list pages', async () => {
		expect(await titles('?kind=Country')).toEqual(['Philippines']);
	});
});

test('three pages come at once, then up to ten at a time', async () => {
	const { total, first, load } = await search('?kind=Data');
	expect(total).toBe(12);
	expect(first).toHaveLength(3);
	expect(await load(3)).toHaveLength(7);
	expect(await load(10)).toHaveLength(2);
});

test('an empty request is refused', async () => {
	await expect(search('')).rejects.toThrow('nothing to look up');
});
