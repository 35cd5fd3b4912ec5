import { expect, test } from 'vitest';
import type { Pagefind } from '../../../src/search/pagefind.ts';
import { pagesWithSome, tellingWords } from '../../../src/search/some-words.ts';

/** Pages by word; a word that none holds finds one under its beginning. */
const holders: Record<string, [id: string, score: number][]> = {
	risk: [
		['a', 9],
		['b', 5],
	],
	provider: [
		['c', 3],
		['d', 4],
		['b', 1],
	],
	riskxx: [['a', 9]],
};

const pagefind = {
	search: (text: string) => {
		const word = text.replaceAll('"', '');
		const isKnown = !text.startsWith('"') || !word.endsWith('xx');
		const found = isKnown ? (holders[word] ?? []) : [];
		return Promise.resolve({ results: found.map(([id, score]) => ({ id, score })) });
	},
} as unknown as Pagefind;

const ids = async (words: string[], named: string[] = []) => {
	const called = named.map((id) => ({ id, title: '', own: true }));
	return (await pagesWithSome(pagefind, words, called)).map(({ id }) => id);
};

test('a page with more of the words comes before one that ranks higher', async () => {
	expect(await ids(['risk', 'provider'])).toEqual(['b', 'a', 'd', 'c']);
});

test('among pages with as many words the one called like a word comes first', async () => {
	expect(await ids(['risk', 'provider'], ['c'])).toEqual(['b', 'c', 'a', 'd']);
});

test('the beginning of a word is no such word', async () => {
	expect(await ids(['provider', 'riskxx'])).toEqual(['d', 'c', 'b']);
	expect(await ids(['riskxx'])).toEqual([]);
});

test.each([
	['¿Riesgo del proveedor?', ['riesgo', 'proveedor']],
	['Call centre, near shore', ['call', 'center', 'nearshore']],
	['مخاطر التعهيد', ['مخاطر', 'تعهيد']],
	['risk and risk', ['risk']],
	['a1 b2 c3 d4 e5 f6 g7 h8 i9', ['a1', 'b2', 'c3', 'd4', 'e5', 'f6', 'g7', 'h8']],
])('"%s" asks for %j', (query, words) => {
	expect(tellingWords(query)).toEqual(words);
});

test('short numbers tell nothing; the number of a standard and a year do', () => {
	expect(tellingWords('180 calls 5:15 80/20')).toEqual(['calls']);
	expect(tellingWords('ISO 27001 in 2024')).toEqual(['iso', '27001', '2024']);
});
