import fc from 'fast-check';
import { expect, test } from 'vitest';
import { boundWord } from '../../../../src/search/build/bounded-words.ts';
import { arrayOf, numberItem, textItem } from '../../../../src/search/build/cbor.ts';
import { pagesOf, type WordPage } from '../../../../src/search/build/word-entry.ts';

/** A word that stands on pages 3, 6, 9 … so many times on each. */
const wordOn = (counts: readonly number[]): Buffer => {
	const places = (count: number) => Array.from({ length: count }, (_, at) => numberItem(at + 1));
	const pages = counts.map((count) => arrayOf([numberItem(3), arrayOf(places(count))]));
	return arrayOf([textItem('service'), arrayOf(pages), arrayOf([])]);
};
const counts = fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 40 });
const some = fc.record({ pages: fc.nat({ max: 40 }), places: fc.nat({ max: 300 }) });
const byPlaces = ({ places }: WordPage) => places;
const sum = (pages: readonly WordPage[]) => pages.reduce((all, { places }) => all + places, 0);

test('a word within the bounds keeps the entry that it has', () => {
	fc.assert(
		fc.property(counts, some, (list, bounds) => {
			const word = wordOn(list);
			const isWithin = list.length <= bounds.pages || sum(pagesOf(word)) <= bounds.places;
			expect(boundWord(word, byPlaces, bounds) === word).toBe(isWithin);
		}),
	);
});

test('a shortened word stands on the same pages and keeps no more places than allowed', () => {
	fc.assert(
		fc.property(counts, some, (list, bounds) => {
			const word = wordOn(list);
			const short = boundWord(word, byPlaces, bounds);
			if (short === word) return;
			expect(pagesOf(short).map(({ page }) => page)).toEqual(pagesOf(word).map(({ page }) => page));
			expect(sum(pagesOf(short))).toBeLessThanOrEqual(bounds.places);
		}),
	);
});

test('the pages that keep their places are those that rank highest, and keep all of them', () => {
	fc.assert(
		fc.property(counts, some, fc.func(fc.nat()), (list, bounds, rankOf) => {
			const word = wordOn(list);
			const rank = ({ page }: WordPage) => rankOf(page);
			const before = pagesOf(word);
			const after = pagesOf(boundWord(word, rank, bounds));
			const kept = before.filter((_, index) => after[index]?.places !== 0);
			const dropped = before.filter((_, index) => after[index]?.places === 0);
			const lowest = Math.min(...kept.map(rank));
			for (const page of dropped) expect(rank(page)).toBeLessThanOrEqual(lowest);
			for (const page of kept) expect(after).toContainEqual(page);
		}),
	);
});

test('as many pages keep their places as there is room for', () => {
	const places = (bound: number) =>
		pagesOf(boundWord(wordOn([1, 5, 3]), byPlaces, { pages: 2, places: bound })).map(byPlaces);
	expect(places(8)).toEqual([0, 5, 3]);
	expect(places(7)).toEqual([0, 5, 0]);
	expect(places(4)).toEqual([0, 0, 0]);
});

test('a title stays known where the places in the text are dropped', () => {
	const inField = (field: number) => arrayOf([Buffer.of(0x20 | field), numberItem(0)]);
	const page = arrayOf([numberItem(1), arrayOf([numberItem(1)]), inField(2)]);
	const word = arrayOf([textItem('service'), arrayOf([page, page]), arrayOf([])]);
	const short = pagesOf(boundWord(word, byPlaces, { pages: 1, places: 1 }));
	expect(short.map(({ places, fields }) => [places, ...fields])).toEqual([
		[1, 2],
		[0, 2],
	]);
});
