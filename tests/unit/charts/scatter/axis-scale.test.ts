import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { axisScale } from '../../../../src/charts/scatter/axis-scale.ts';

const scale = (values: number[], changes = {}) =>
	axisScale({ values, log: false, divisor: 1, pad: 0.05, most: 6, ...changes });
const labels = (of: ReturnType<typeof axisScale>) => of.ticks.map(({ label }) => label);

describe('axisScale', () => {
	it('need not begin at zero, and never goes below zero for amounts', () => {
		expect(labels(scale([402, 617]))).toEqual(['400', '450', '500', '550', '600']);
		expect(scale([1, 100]).shareOf(0)).toBe(0);
	});

	it('runs through zero for values on both sides of it', () => {
		expect(labels(scale([-2.1, 1.9]))).toEqual(['−2', '−1', '0', '1', '2']);
	});

	it('rules a log scale at 1, 2 and 5', () => {
		expect(labels(scale([150, 4800], { log: true }))).toEqual([
			'200',
			'500',
			'1,000',
			'2,000',
			'5,000',
		]);
	});

	it('rules many decades at powers of ten and less than one at round numbers', () => {
		expect(labels(scale([0.02, 300], { log: true }))).toEqual(['0.1', '1', '10', '100']);
		expect(labels(scale([42, 88], { log: true }))).toEqual(['50', '60', '70', '80', '90']);
	});

	it('prints in the unit of the measure', () => {
		const inBillions = scale([0, 100e9], { divisor: 1e9 });
		expect(inBillions.ticks[1]).toEqual({ value: 20e9, label: '20' });
	});

	it('takes a tick more rather than fewer than three', () => {
		expect(labels(scale([14, 142]))).toHaveLength(7);
		expect(labels(scale([14, 142], { most: 4 }))).toEqual(['50', '100']);
	});

	it('keeps every value inside and in order, with no more ticks than asked for', () => {
		fc.assert(
			fc.property(
				fc.array(fc.double({ min: -1e12, max: 1e12, noNaN: true }), { minLength: 1 }),
				fc.boolean(),
				fc.integer({ min: 3, max: 6 }),
				(any, log, most) => {
					const values = log ? any.map((value) => Math.abs(value) + 1e-9) : any;
					const axis = scale(values, { log, most });
					const sorted = values.toSorted((a, b) => a - b).map((value) => axis.shareOf(value));
					sorted.forEach((share, index) => {
						expect(share).toBeGreaterThanOrEqual(-1e-9);
						expect(share).toBeLessThanOrEqual(1 + 1e-9);
						expect(share).toBeGreaterThanOrEqual((sorted[index - 1] ?? 0) - 1e-9);
					});
					expect(axis.ticks.length).toBeGreaterThan(0);
					expect(axis.ticks.length).toBeLessThanOrEqual(most + (most >= 5 ? 2 : 0));
				},
			),
		);
	});
});
