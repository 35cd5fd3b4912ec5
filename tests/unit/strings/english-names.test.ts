import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareNames } from '../../../src/strings/english.ts';
import { loadDataset } from '../../../src/data/load.ts';

describe('names of places', () => {
	const names = [...loadDataset().places.values()].map(({ name }) => name);
	const mixed = fc.shuffledSubarray(names, { minLength: names.length });

	it('stand as the language orders them', () => {
		const language = names.toSorted((a, b) => a.localeCompare(b, 'en'));
		fc.assert(
			fc.property(mixed, (some) => {
				expect(some.toSorted(compareNames)).toEqual(language);
			}),
		);
	});

	it('stand with their marks and capitals among the others', () => {
		const order = ['Aa', 'ab', 'Åc', 'Costa Rica', 'Cote', 'Côte', 'Côte d’Ivoire', 'Croatia'];
		expect(order.toReversed().toSorted(compareNames)).toEqual(order);
	});

	it('are the same only where they are the same', () => {
		expect(compareNames('Türkiye', 'Türkiye')).toBe(0);
		expect(compareNames('Turkiye', 'Türkiye')).toBeLessThan(0);
	});
});
