import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arrayOf, textItem } from '../../../../src/search/build/cbor.ts';
import { bestSize, cutWords } from '../../../../src/search/build/fine-chunks.ts';

const entry = (word: string) => arrayOf([textItem(word), textItem('x'.repeat(10))]);
const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'é'), minLength: 1, maxLength: 6 });
const sorted = fc
	.uniqueArray(word, { maxLength: 60 })
	.map((words) => words.toSorted((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b))));

test('every word is in one piece, in order', () => {
	fc.assert(
		fc.property(sorted, (words) => {
			const entries = words.map(entry);
			expect(cutWords(entries, 100).flatMap((piece) => piece.entries)).toEqual(entries);
		}),
	);
});

test('a word is looked up where it stands, and so is every beginning of it that no other piece has', () => {
	const pieces = cutWords(['abacus', 'abbey', 'attrition', 'auction', 'audit'].map(entry), 50);
	expect(pieces.map(({ from }) => from)).toEqual(['a', 'at', 'aud']);
});

test('a word belongs to one piece only', () => {
	fc.assert(
		fc.property(sorted, (words) => {
			const pieces = cutWords(words.map(entry), 100);
			for (const word of words) {
				const holding = pieces.filter(({ from, to }) => word >= from && word <= to);
				expect(
					holding.map(({ entries }) => entries.some((one) => one.equals(entry(word)))),
				).toEqual([true]);
			}
		}),
	);
});

test('words with a beginning in common stay together, up to twice the size', () => {
	const pieces = cutWords(['outsource', 'outsourced', 'outsourcing', 'overlap'].map(entry), 50);
	expect(pieces.map(({ entries }) => entries.length)).toEqual([3, 1]);
});

test('a small index is cut finely, and no other size costs a first search less in a large one', () => {
	expect(bestSize(1_000_000)).toBe(5_000);
	const whole = 50_000_000;
	const cost = (size: number) => size + (7 * whole) / size;
	const best = bestSize(whole);
	for (const size of [best / 2, best - 100, best + 100, best * 2]) {
		expect(cost(size)).toBeGreaterThan(cost(best));
	}
});
