import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { buildIndex } from '../../../src/search/build-index.ts';
import { find } from '../../../src/search/client.ts';
import { emptyRequest } from '../../../src/search/params.ts';
import type { SearchIndex } from '../../../src/search/pagefind.ts';
import { openIndex } from './lib/open.ts';
import { writeSite, type TestPage } from './lib/site.ts';

/** A page says "service" the more often the higher its number, and one word that no other page has. */
const pages = Array.from({ length: 12 }, (_, number): TestPage => ({
	at: `cases/${number}`,
	title: `Case ${number}`,
	kind: 'Case',
	path: 'Cases',
	summary: 'What happened.',
	body: `<p>${'A service. '.repeat(number)}The level of service was word${number}x here.</p>`,
}));
/** Four pages keep the places of "service". */
const bounds = { pages: 3, places: 12 + 11 + 10 + 9 };

let plain: SearchIndex;
let short: SearchIndex;

beforeAll(async () => {
	const folder = await writeSite(pages);
	await buildIndex({ distDir: folder });
	plain = await openIndex(folder);
	short = await openShort();
});
afterAll(() => {
	// The spy sits on the stand-in: taken off later, it would put the stand-in back.
	vi.restoreAllMocks();
	vi.unstubAllGlobals();
});

/** A search that has fetched nothing yet. */
async function openShort(): Promise<SearchIndex> {
	const folder = await writeSite(pages);
	await buildIndex({ distDir: folder, bounds, pieceSize: 200 });
	return openIndex(folder);
}

async function foundBy(index: SearchIndex, query: string): Promise<number[]> {
	const { first, load } = await find(index, { ...emptyRequest(), query });
	const all = [...first, ...(await load(first.length)), ...(await load(10))];
	return all.map(({ href }) => Number(/cases\/(\d+)/.exec(href)?.[1]));
}

const numeric = (a: number, b: number) => a - b;

test.each(['service', 'level service', 'service level case'])(
	'"%s" finds all its pages',
	async (query) => {
		const [found, expected] = [await foundBy(short, query), await foundBy(plain, query)];
		expect(found.toSorted(numeric)).toEqual(expected.toSorted(numeric));
	},
);

test('the pages that say a word most come first in their order', async () => {
	const first = (await foundBy(short, 'service')).slice(0, 4);
	expect(first).toEqual([11, 10, 9, 8]);
	expect((await foundBy(plain, 'service')).slice(0, 4)).toEqual(first);
});

test('a rare word is found with a word on every page, wherever that keeps its places', async () => {
	for (const number of [1, 11]) {
		expect(await foundBy(short, `service word${number}x`)).toEqual([number]);
		expect(await foundBy(short, `word${number}x serv`)).toEqual([number]);
	}
});

test('words in quotation marks are found on every page, before and after other searches', async () => {
	const index = await openShort();
	for (const number of [1, 5, 11]) {
		expect(await foundBy(index, `"service was word${number}x"`)).toEqual([number]);
		expect(await foundBy(index, `"word${number}x was service"`)).toEqual([]);
		expect(await foundBy(index, 'level case here')).toHaveLength(pages.length);
		expect(await foundBy(index, '"level of service"')).toHaveLength(pages.length);
	}
});

test('only words in quotation marks fetch whole entries', async () => {
	const index = await openShort();
	const fetched = vi.spyOn(globalThis, 'fetch');
	const pieces = () =>
		fetched.mock.calls.filter(([file]) => typeof file === 'string' && file.endsWith('.pf_index'));
	await foundBy(index, 'service');
	expect(pieces()).toHaveLength(1);
	await foundBy(index, '"service"');
	expect(pieces()).toHaveLength(2);
	await foundBy(index, '"service"');
	expect(pieces()).toHaveLength(2);
});
