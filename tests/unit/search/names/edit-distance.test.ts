import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editDistance } from '../../../../src/search/names/edit-distance.ts';

test.each([
	['nearshore', 'nearshore', 0],
	['outsorcing', 'outsourcing', 1],
	['attritoin', 'attrition', 1],
	['nearshroe', 'nearshore', 1],
	['phillipines', 'philipines', 0.5],
	['morroco', 'morocco', 1],
	['help desk', 'helpdesk', 1],
	['egipt', 'egypt', 1],
	['ocupasion', 'ocupacion', 1],
	['acommodation', 'accommodation', 0.5],
	['bread', 'break', 2],
	['tiger', 'tier', 2],
	['banana', 'basada', 4],
	['ca', 'abc', 4],
])('from "%s" to "%s" it is %i', (typed, meant, distance) => {
	expect(editDistance(typed, meant)).toBe(distance);
});

test('it is zero only for equal texts, and each letter that differs counts between a half and 2', () => {
	const word = fc.string({ maxLength: 8 });
	fc.assert(
		fc.property(word, word, (a, b) => {
			const distance = editDistance(a, b);
			expect(distance === 0).toBe(a === b);
			expect(distance).toBeLessThanOrEqual(2 * Math.max(a.length, b.length));
			expect(distance).toBeGreaterThanOrEqual(Math.abs(a.length - b.length) / 2);
		}),
	);
});

test('one letter more changes it by at most two', () => {
	const word = fc.string({ maxLength: 8 });
	fc.assert(
		fc.property(word, word, fc.string({ minLength: 1, maxLength: 1 }), (a, b, letter) => {
			expect(Math.abs(editDistance(a, b) - editDistance(a + letter, b))).toBeLessThanOrEqual(2);
		}),
	);
});
