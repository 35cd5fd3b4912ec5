import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ruledScale } from '../../../../src/charts/shared/ruled-scale.ts';
import { factsOf } from '../measures.ts';

const { unit } = factsOf();
const plain = { ...unit, divisor: 1 };

describe('ruledScale', () => {
	it('starts at zero, unless all values are far from it', () => {
		expect(ruledScale([3, 10], plain, false, 6).shareOf(0)).toBe(0);
		expect(ruledScale([400, 620], plain, false, 6).ticks[0]).toBe(400);
	});

	it('rules negative values on both sides of zero', () => {
		const { ticks, labels } = ruledScale([-1.9, 1.6], plain, false, 6);
		expect(ticks).toEqual([-2, -1, 0, 1]);
		expect(labels).toEqual(['−2', '−1', '0', '1']);
	});

	it('ends at zero when all values lie below', () => {
		const { shareOf } = ruledScale([-10, -1], plain, false, 6);
		expect(shareOf(0)).toBe(1);
	});

	it('rules a log scale at 1, 2 and 5, or at powers of ten where that is too much', () => {
		expect(ruledScale([20, 90], plain, true, 6).labels).toEqual(['20', '50', '100']);
		expect(ruledScale([3, 40], plain, true, 6).labels).toEqual(['2', '5', '10', '20']);
		expect(ruledScale([0.03, 180], plain, true, 6).labels).toEqual(['0.1', '1', '10', '100']);
	});

	it('labels ticks in the unit that readers see', () => {
		expect(ruledScale([0, 5e9], unit, false, 6).labels.at(-1)).toBe('5');
	});

	it('holds every value in order, with three to six ticks inside', () => {
		fc.assert(
			fc.property(
				fc.array(fc.double({ min: 1e-3, max: 1e9, noNaN: true }), { minLength: 1, maxLength: 9 }),
				fc.boolean(),
				fc.boolean(),
				fc.constantFrom(5, 6),
				(positive, log, negative, most) => {
					const values =
						negative && !log ? positive.map((value, i) => (i % 2 ? value : -value)) : positive;
					const { shareOf, ticks, labels } = ruledScale(values, plain, log, most);
					expect(ticks.length).toBeGreaterThanOrEqual(3);
					expect(ticks.length).toBeLessThanOrEqual(most);
					expect(new Set(labels).size).toBe(labels.length);
					const sorted = values.toSorted((a, b) => a - b).map(shareOf);
					expect(sorted).toEqual(sorted.toSorted((a, b) => a - b));
					expect(sorted[0]).toBeGreaterThanOrEqual(0);
					expect(sorted.at(-1)).toBeLessThanOrEqual(1);
					const shares = ticks.map(shareOf);
					expect(shares).toEqual(shares.toSorted((a, b) => a - b));
				},
			),
			{ numRuns: 300 },
		);
	});
});
