import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { percentile } from '../../../../src/methods/shared/percentile.ts';
import { seededRandom } from '../../../../src/methods/shared/random.ts';
import { triangular } from '../../../../src/methods/shared/triangular.ts';

describe('seededRandom', () => {
	it('gives the numbers of mulberry32', () => {
		// From the public reference code, run for seed 1.
		const random = seededRandom(1);
		expect([random(), random(), random()].map((value) => Math.round(value * 2 ** 32))).toEqual(
			REFERENCE,
		);
	});

	it('repeats itself for the same seed and differs for another', () => {
		const take = (seed: number) => {
			const random = seededRandom(seed);
			return Array.from({ length: 20 }, random);
		};
		expect(take(7)).toEqual(take(7));
		expect(take(7)).not.toEqual(take(8));
	});

	it('spreads evenly from 0 to below 1', () => {
		const random = seededRandom(3);
		const values = Array.from({ length: 20_000 }, random);
		expect(Math.min(...values)).toBeGreaterThanOrEqual(0);
		expect(Math.max(...values)).toBeLessThan(1);
		const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
		expect(mean).toBeCloseTo(0.5, 1);
	});
});

describe('triangular', () => {
	it('runs from the lowest to the highest value, the likeliest where its share lies', () => {
		const triangle = { low: 2, likely: 4, high: 10 };
		expect(triangular(0, triangle)).toBe(2);
		expect(triangular(1, triangle)).toBe(10);
		expect(triangular(0.25, triangle)).toBeCloseTo(4, 12);
	});

	it('undoes the distribution function', () => {
		// F(x) = (x − a)² / ((b − a)(c − a)) up to the mode, and 1 − (b − x)² / ((b − a)(b − c)) above.
		const { low, likely, high } = { low: 5, likely: 7, high: 12 };
		const share = (x: number) =>
			x < likely
				? (x - low) ** 2 / ((high - low) * (likely - low))
				: 1 - (high - x) ** 2 / ((high - low) * (high - likely));
		for (const u of [0.01, 0.2, 0.28, 0.29, 0.5, 0.99]) {
			expect(share(triangular(u, { low, likely, high }))).toBeCloseTo(u, 12);
		}
	});

	it('copes with a likeliest value at an end and with no range', () => {
		expect(triangular(0.5, { low: 3, likely: 3, high: 3 })).toBe(3);
		expect(triangular(0.75, { low: 0, likely: 0, high: 1 })).toBeCloseTo(0.5);
		expect(triangular(0.25, { low: 0, likely: 1, high: 1 })).toBeCloseTo(0.5);
	});

	it('stays in its range', () => {
		const unit = fc.double({ min: 0, max: 1, noNaN: true });
		fc.assert(
			fc.property(unit, fc.tuple(unit, unit, unit), (u, three) => {
				const [low, likely, high] = three.toSorted((a, b) => a - b) as [number, number, number];
				const value = triangular(u, { low, likely, high });
				expect(value).toBeGreaterThanOrEqual(low - 1e-12);
				expect(value).toBeLessThanOrEqual(high + 1e-12);
			}),
		);
	});
});

describe('percentile', () => {
	it('lies on a straight line between neighbors, as NumPy has it', () => {
		expect(percentile([1, 2, 3, 4], 0.5)).toBe(2.5);
		expect(percentile([10, 20, 40], 0.9)).toBeCloseTo(36, 12);
		expect(percentile([5], 0.1)).toBe(5);
	});

	it('needs values', () => {
		expect(() => percentile([], 0.5)).toThrow(RangeError);
	});
});

const REFERENCE = [2693262067, 11749833, 2265367787];
