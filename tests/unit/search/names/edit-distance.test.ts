import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editDistance } from '../../../../src/search/names/edit-distance.ts';

test('swapping two neighbors is one edit', () => {
	expect(editDistance('nearshroe', 'nearshore')).toBe(1);
	expect(editDistance('ca', 'abc')).toBe(3);
});

test('the distance is a number of edits: symmetric, zero only for equal words, at most the longer length', () => {
	const word = fc.string({ maxLength: 8 });
	fc.assert(
		fc.property(word, word, (a, b) => {
			const distance = editDistance(a, b);
			expect(distance).toBe(editDistance(b, a));
			expect(distance === 0).toBe(a === b);
			expect(distance).toBeLessThanOrEqual(Math.max(a.length, b.length));
			expect(distance).toBeGreaterThanOrEqual(Math.abs(a.length - b.length));
		}),
	);
});

test('one edit more changes it by at most one', () => {
	const word = fc.string({ maxLength: 8 });
	fc.assert(
		fc.property(word, word, fc.string({ minLength: 1, maxLength: 1 }), (a, b, letter) => {
			expect(Math.abs(editDistance(a, b) - editDistance(a + letter, b))).toBeLessThanOrEqual(1);
		}),
	);
});
