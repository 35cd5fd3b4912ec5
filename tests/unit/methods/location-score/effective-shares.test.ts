import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '../../../../src/methods/location-score/assess.ts';
import { effectiveShares } from '../../../../src/methods/location-score/effective.ts';
import { gridOf } from '../../../../src/methods/location-score/grid.ts';
import { anyWeights, criteria, fullRows, ranked } from './any-ranking.ts';
import { place, setting } from './invented.ts';

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
