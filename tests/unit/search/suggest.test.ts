import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editDistance, suggestQuery } from '../../../src/search/suggest.ts';

const words = [
	'nearshore',
	'outsourcing',
	'contract',
	'occupancy',
	'shared',
	'services',
	'captive',
];

test.each([
	['outsorcing', 'outsourcing'],
	['nearshroe contrat', 'nearshore contract'],
	['Occupency', 'occupancy'],
	['shared servises', 'shared services'],
])('"%s" is corrected to "%s"', (typed, meant) => {
	expect(suggestQuery(typed, words)).toBe(meant);
});

test.each([
	['a word with no near one', 'xqzzt'],
	['a known word', 'captive'],
	['one known word and one without a near one', 'captive xqzzt'],
	['a word too short to guess', 'sha'],
	['nothing', ''],
])('%s gets no suggestion', (_, typed) => {
	expect(suggestQuery(typed, words)).toBeUndefined();
});

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
