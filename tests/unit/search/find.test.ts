import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { buildIndex } from '../../../src/search/build-index.ts';
import { find } from '../../../src/search/client.ts';
import type { Pagefind } from '../../../src/search/pagefind.ts';
import { parseSearchParams } from '../../../src/search/params.ts';
import { openIndex } from './lib/open.ts';
import { writeSite } from './lib/site.ts';
import { site } from './lib/small-atlas.ts';

let folder: string;
let pagefind: Pagefind;

beforeAll(async () => {
	folder = await writeSite(site);
	await buildIndex({ distDir: folder });
	pagefind = await openIndex(folder);
});

afterAll(async () => {
	vi.unstubAllGlobals();
	await rm(folder, { recursive: true });
});

const search = (params: string) => find(pagefind, parseSearchParams(params));
const titles = async (params: string) =>
	(await search(params)).first.map((page) => page.title.map(({ text }) => text).join(''));

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
		expect((await titles(`?q=${encodeURIComponent(query)}`))[0]).toBe(title);
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
		expect(narrowed.counts.region.asia).toBe(0);
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

test('the pages come ten at a time', async () => {
	const { total, first, load } = await search('?kind=Data');
	expect(total).toBe(12);
	expect(first).toHaveLength(10);
	expect(await load(10)).toHaveLength(2);
});

test('an empty request is refused', async () => {
	await expect(search('')).rejects.toThrow('nothing to look up');
});
