import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '../../../../src/methods/location-score/assess.ts';
import { drawRanks, finish } from '../../../../src/methods/location-score/draws.ts';
import { anyRows, anyWeights, ranked } from './any-ranking.ts';

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
