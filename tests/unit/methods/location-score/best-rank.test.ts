import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestRanks } from '../../../../src/methods/location-score/best-rank.ts';
import { finish } from '../../../../src/methods/location-score/draws.ts';
import { gridOf, scoreAll, termsOf } from '../../../../src/methods/location-score/grid.ts';
import { seededRandom } from '../../../../src/methods/shared/random.ts';
import { ranksOf } from '../../../../src/methods/location-score/ranks.ts';
import { sharesOf } from '../../../../src/methods/location-score/weights.ts';
import { criteria, fullRows, ranked } from './any-ranking.ts';

describe('the best rank that is found', () => {
	it('is first for a place that leads on one criterion', () => {
		const { terms, ranked: order } = ranked(
			[
				[90, 50, 50, 50, 50],
				[10, 60, 60, 60, 60],
				[20, 40, 40, 40, 40],
			],
			[1, 20, 20, 20, 20],
		);
		const best = finish(bestRanks(terms));
		const of = (iso3: string) => best[order.findIndex((item) => item.place.iso3 === iso3)];
		expect([of('AAA'), of('BBB')]).toEqual([1, 1]);
		// Behind the first place on one criterion, behind the second on all others.
		expect(of('CCC')).toBe(2);
	});

	it('is never worse than what a thousand random weightings reach', () => {
		fc.assert(
			fc.property(fullRows, fc.integer(), (rows, seed) => {
				const terms = termsOf(gridOf(rows), 'arithmetic');
				const best = finish(bestRanks(terms));
				const uniform = seededRandom(seed);
				const scores = new Float64Array(rows.length);
				for (let count = 0; count < 1000; count++) {
					const shares = sharesOf(criteria.map(() => -Math.log(1 - uniform())));
					scoreAll(terms, shares, scores);
					ranksOf(scores).forEach((rank, index) => {
						expect(best[index]).toBeLessThanOrEqual(rank);
					});
				}
			}),
			{ numRuns: 15 },
		);
	});

	it('rests on weightings for which the place has enough values', () => {
		const { terms } = ranked(
			[
				[null, 10, 10, 10, 10],
				[90, 50, 50, 50, 50],
			],
			[1, 1, 1, 1, 1],
		);
		expect(finish(bestRanks(terms))).toEqual([1, 2]);
	});
});
