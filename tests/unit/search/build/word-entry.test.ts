import { expect, test } from 'vitest';
import { arrayOf, numberItem, textItem } from '../../../../src/search/build/cbor.ts';
import { pagesOf } from '../../../../src/search/build/word-entry.ts';

const below = (number: number) => Buffer.of(0x38, -1 - number);
const word = (...pages: Buffer[]) => arrayOf([textItem('service'), arrayOf(pages), arrayOf([])]);

test('pages are told by their distance, weights by a number below zero in front of the places', () => {
	const places = arrayOf([numberItem(4), below(-53), numberItem(9), numberItem(2)]);
	const metadata = arrayOf([below(-3), numberItem(0), below(-7), numberItem(1)]);
	const entry = word(
		arrayOf([numberItem(2), places, metadata]),
		arrayOf([numberItem(3), arrayOf([])]),
	);
	expect(pagesOf(entry).map(({ items: _, ...page }) => page)).toEqual([
		{ page: 2, places: 3, weight: 25 + 52 + 52, fields: new Set([2, 6]) },
		{ page: 5, places: 0, weight: 0, fields: new Set() },
	]);
});

test('refuses an entry that is written in another way', () => {
	expect(() => pagesOf(arrayOf([textItem('service')]))).toThrow('a word without pages');
	expect(() => pagesOf(word(arrayOf([numberItem(1)])))).toThrow('a page without places');
});
