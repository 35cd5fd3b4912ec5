import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '../../../../src/methods/location-score/assess.ts';
import { bestRanks } from '../../../../src/methods/location-score/best-rank.ts';
import { choiceRanges, rankChoices } from '../../../../src/methods/location-score/choices.ts';
import { drawRanks, finish } from '../../../../src/methods/location-score/draws.ts';
import { effectiveShares } from '../../../../src/methods/location-score/effective.ts';
import { gridOf, scoreAll, termsOf } from '../../../../src/methods/location-score/grid.ts';
import { seededRandom } from '../../../../src/methods/shared/random.ts';
import { ranksOf } from '../../../../src/methods/location-score/ranks.ts';
import { sharesOf } from '../../../../src/methods/location-score/weights.ts';
import { anyRows, anyWeights, criteria, fullRows, placesOf } from './any-ranking.ts';
import { place, setting } from './invented.ts';

const ranked = (rows: readonly (readonly (number | null)[])[], weights: readonly number[]) =>
	assess(criteria, placesOf(rows), setting(weights));
const drawn = ({ terms, shares }: ReturnType<typeof assess>, draws = 300) =>
	finish(drawRanks(terms, shares, { draws }));

describe('rank ranges', () => {
	it('hold the rank of the weights themselves most of the time', () => {
		let inside = 0;
		let all = 0;
		fc.assert(
			fc.property(anyRows, anyWeights, (rows, weights) => {
				const assessment = ranked(rows, weights);
				drawn(assessment).ranges.forEach(({ best, worst }, index) => {
					const { rank } = assessment.ranked[index]!;
					all++;
					if (best <= rank && rank <= worst) inside++;
				});
			}),
			{ numRuns: 60 },
		);
		expect(inside / all).toBeGreaterThan(0.95);
	});

	it('stay within the places and in order', () => {
		fc.assert(
			fc.property(anyRows, anyWeights, (rows, weights) => {
				const assessment = ranked(rows, weights);
				for (const { best, worst, median, first, topThree } of drawn(assessment).ranges) {
					expect(best).toBeGreaterThanOrEqual(1);
					expect(median).toBeGreaterThanOrEqual(best);
					expect(worst).toBeGreaterThanOrEqual(median);
					expect(worst).toBeLessThanOrEqual(assessment.ranked.length);
					expect(topThree.share).toBeGreaterThanOrEqual(first.share);
					expect(first.least).toBeLessThanOrEqual(first.share);
					expect(first.most).toBeGreaterThanOrEqual(first.share);
				}
			}),
			{ numRuns: 60 },
		);
	});

	it('are one rank when a place beats another everywhere', () => {
		const { ranges, overtaken } = drawn(
			ranked(
				[
					[90, 80, 70, 60, 50],
					[80, 70, 60, 50, 40],
				],
				[1, 1, 1, 1, 1],
			),
		);
		expect(ranges.map(({ best, worst }) => [best, worst])).toEqual([
			[1, 1],
			[2, 2],
		]);
		expect(ranges[0]!.first).toEqual({ share: 1, least: 1, most: 1 });
		expect(overtaken[0]).toBe(0);
	});

	it('reach from nothing to everything where a value is missing', () => {
		const rows = [
			[80, 80, 80, 80, null],
			[70, 70, 70, 70, 70],
			[90, 90, 90, 90, 90],
		];
		const assessment = ranked(rows, [1, 1, 1, 1, 1]);
		const gap = assessment.ranked.findIndex(({ missing }) => missing.length > 0);
		const { best, worst, first } = drawn(assessment).ranges[gap]!;
		// With 100 points its score is 84, with none 64: between the others, or behind both.
		expect([best, worst]).toEqual([2, 3]);
		expect(first.least).toBe(0);
		const others = drawn(assessment).ranges.filter((_, index) => index !== gap);
		expect(others.every(({ best: from, worst: to }) => from === to)).toBe(true);
	});

	it('leave a criterion without a weight out of every draw', () => {
		const rows = [
			[60, 0, 0, 0, 0],
			[50, 100, 100, 100, 100],
		];
		expect(drawn(ranked(rows, [1, 0, 0, 0, 0])).ranges[0]!.first.share).toBe(1);
	});

	it('pause on their way', () => {
		const { terms, shares } = ranked(
			[
				[1, 2, 3, 4, 5],
				[5, 4, 3, 2, 1],
			],
			[1, 1, 1, 1, 1],
		);
		const steps = drawRanks(terms, shares, { draws: 1000 });
		expect(steps.next().done).toBe(false);
	});
});

describe('the choice of method', () => {
	it('gives six rankings, apart from the draws', () => {
		const { points, values, shares } = ranked(
			[
				[90, 10, 50, 50, 50],
				[40, 60, 50, 50, 50],
				[10, 20, 30, 40, 50],
			],
			[1, 1, 1, 1, 1],
		);
		const choices = rankChoices(points, values, shares);
		expect(choices.map(({ normalization, mean }) => `${normalization} ${mean}`)).toEqual([
			'marks arithmetic',
			'marks geometric',
			'percentile arithmetic',
			'percentile geometric',
			'z arithmetic',
			'z geometric',
		]);
	});

	it('includes the ranks of the reader’s own method', () => {
		fc.assert(
			fc.property(anyRows, anyWeights, (rows, weights) => {
				const assessment = ranked(rows, weights);
				const choices = rankChoices(assessment.points, assessment.values, assessment.shares);
				expect(choices[0]?.ranks ?? []).toEqual(assessment.ranked.map(({ rank }) => rank));
				choiceRanges(choices).forEach(([from, to], index) => {
					expect(from).toBeLessThanOrEqual(assessment.ranked[index]!.rank);
					expect(to).toBeGreaterThanOrEqual(assessment.ranked[index]!.rank);
				});
			}),
		);
	});
});

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

describe('effective shares', () => {
	it('give a criterion that hardly varies hardly a share', () => {
		const { effective } = assess(
			criteria.slice(0, 2),
			[
				[50, 0],
				[51, 90],
				[51, 0],
				[50, 90],
			].map((row, index) => place(`AA${index}`, row)),
			setting([70, 30]),
		);
		expect(effective[1]).toBeGreaterThan(0.99);
	});

	it('add up to one, and to nothing where no score differs', () => {
		fc.assert(
			fc.property(fullRows, anyWeights, (rows, weights) => {
				const { effective } = ranked(rows, weights);
				const sum = effective.reduce((total, share) => total + share, 0);
				expect(sum === 0 || Math.abs(sum - 1) < 1e-9).toBe(true);
				weights.forEach((weight, index) => {
					if (weight === 0) expect(effective[index]).toBe(0);
				});
			}),
		);
		expect(effectiveShares(gridOf([[1], [1]]), [1], [1, 1])).toEqual([0]);
	});

	it('split evenly where two independent criteria vary alike', () => {
		const rows = [
			[0, 0],
			[0, 100],
			[100, 0],
			[100, 100],
		];
		const { effective } = assess(
			criteria.slice(0, 2),
			rows.map((row, index) => place(`AA${index}`, row)),
			setting([1, 1]),
		);
		expect(effective[0]).toBeCloseTo(0.5, 9);
	});
});
