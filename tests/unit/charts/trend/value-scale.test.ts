import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	linearValueScale,
	logValueScale,
	tickTexts,
} from '../../../../src/charts/trend/value-scale.ts';

describe('a linear axis', () => {
	it('starts at zero unless all values lie far from it', () => {
		expect(linearValueScale([20, 95], 6).ticks).toEqual([0, 20, 40, 60, 80, 100]);
		expect(linearValueScale([70, 95], 6)).toMatchObject({ start: 70 });
	});

	it('crosses zero for values of both signs', () => {
		const { ticks, shareOf } = linearValueScale([-2.1, 1.9], 6);
		expect(ticks).toContain(0);
		expect(shareOf(0)).toBeCloseTo(0.5, 0);
	});

	it('copes with one value, with zeros and with values below zero', () => {
		expect(linearValueScale([7, 7], 6).start).toBe(0);
		expect(linearValueScale([0], 6).shareOf(0)).toBe(0);
		expect(linearValueScale([-7], 6).ticks.at(-1)).toBe(0);
	});

	it('holds every value between its ends and is ruled at most so often', () => {
		fc.assert(
			fc.property(
				fc.array(fc.double({ min: -1e12, max: 1e12, noNaN: true }), { minLength: 1, maxLength: 9 }),
				fc.integer({ min: 3, max: 7 }),
				(values, most) => {
					const scale = linearValueScale(values, most);
					expect(scale.ticks.length).toBeGreaterThanOrEqual(2);
					expect(scale.ticks.length).toBeLessThanOrEqual(most);
					for (const value of values) {
						expect(scale.shareOf(value)).toBeGreaterThanOrEqual(-1e-6);
						expect(scale.shareOf(value)).toBeLessThanOrEqual(1 + 1e-6);
					}
				},
			),
		);
	});

	it('refuses to be made without values', () => {
		expect(() => linearValueScale([], 6)).toThrow(RangeError);
	});
});

describe('a log axis', () => {
	it('is ruled at 1, 2 and 5, and more rarely over many decades', () => {
		expect(logValueScale([1.1, 9], 6).ticks).toEqual([1, 2, 5, 10]);
		expect(logValueScale([0.5, 60], 6).ticks).toEqual([1, 3, 10, 30, 100]);
		expect(logValueScale([0.06, 177], 6).ticks).toEqual([0.1, 1, 10, 100]);
	});

	it('gives equal ratios equal distances', () => {
		const { shareOf } = logValueScale([1, 100], 6);
		expect(shareOf(10) - shareOf(1)).toBeCloseTo(shareOf(100) - shareOf(10));
	});

	it('holds every value and keeps to the number of ticks', () => {
		fc.assert(
			fc.property(
				fc.array(fc.double({ min: 1e-6, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 9 }),
				fc.integer({ min: 4, max: 7 }),
				(values, most) => {
					const scale = logValueScale(values, most);
					expect(scale.ticks.length).toBeGreaterThanOrEqual(2);
					expect(scale.ticks.length).toBeLessThanOrEqual(most);
					for (const value of values) {
						expect(scale.shareOf(value)).toBeGreaterThanOrEqual(-1e-6);
						expect(scale.shareOf(value)).toBeLessThanOrEqual(1 + 1e-6);
					}
				},
			),
		);
	});

	it('refuses values that are not above zero', () => {
		expect(() => logValueScale([0, 1], 6)).toThrow(RangeError);
	});
});

it('prints ticks with as many decimals as tell them apart', () => {
	expect(tickTexts([0, 5e7, 1e8, 1.5e8], 1e9)).toEqual(['0', '0.05', '0.1', '0.15']);
	expect(tickTexts([-2, 0, 2000], 1)).toEqual(['−2', '0', '2,000']);
	expect(tickTexts([0.01, 0.1, 1, 10], 1)).toEqual(['0.01', '0.1', '1', '10']);
});
