import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shuffle, shuffleAway } from '../../../../src/teach/quiz/shuffle.ts';

const lists = fc.uniqueArray(fc.string(), { minLength: 2, maxLength: 8 });

describe('shuffle', () => {
	it('keeps every item once', () => {
		fc.assert(
			fc.property(lists, fc.string(), (items, seed) => {
				expect(shuffle(items, seed).toSorted()).toEqual(items.toSorted());
			}),
		);
	});

	it('gives the same order for the same seed, so that two builds print the same page', () => {
		fc.assert(
			fc.property(lists, fc.string(), (items, seed) => {
				expect(shuffle(items, seed)).toEqual(shuffle(items, seed));
			}),
		);
		expect(shuffle(['a', 'b', 'c', 'd'], 'q-what-bpo-is-failed-tests')).toEqual([
			'b',
			'd',
			'a',
			'c',
		]);
	});

	it('leaves the given list as it is', () => {
		const items = Object.freeze(['a', 'b', 'c']);
		shuffle(items, 'seed');
		expect(items).toEqual(['a', 'b', 'c']);
	});

	it('puts the first of four options at each place about equally often', () => {
		const places = [0, 0, 0, 0];
		for (let i = 0; i < 4000; i += 1) {
			const place = shuffle([0, 1, 2, 3], `q-some-article-${i}`).indexOf(0);
			places[place] = (places[place] ?? 0) + 1;
		}
		for (const count of places) expect(count).toSatisfy((n: number) => n > 880 && n < 1120);
	});
});

describe('shuffleAway', () => {
	it('never shows the right order of two or more different steps', () => {
		fc.assert(
			fc.property(lists, fc.string(), (steps, seed) => {
				const shown = shuffleAway(steps, seed);
				expect(shown).not.toEqual(steps);
				expect(shown.toSorted()).toEqual(steps.toSorted());
			}),
		);
	});

	it('returns a single step as it is', () => {
		expect(shuffleAway(['only'], 'seed')).toEqual(['only']);
	});
});
