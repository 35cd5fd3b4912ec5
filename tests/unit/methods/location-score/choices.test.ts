import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { choiceRanges, rankChoices } from '../../../../src/methods/location-score/choices.ts';
import { anyRows, anyWeights, ranked } from './any-ranking.ts';

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
