import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { internalRates } from '../../../../src/methods/shared/irr.ts';
import { npv } from '../../../../src/methods/shared/npv.ts';
import { payback } from '../../../../src/methods/shared/payback.ts';
import { positiveRoots } from '../../../../src/methods/shared/roots.ts';

describe('npv', () => {
	it('discounts each year once more than the one before, the first not at all', () => {
		expect(npv([-100, 110], 0.1)).toBeCloseTo(0, 12);
		expect(npv([-100, 0, 121], 0.1)).toBeCloseTo(0, 12);
		expect(npv([5, 5, 5], 0)).toBe(15);
	});
});

describe('positiveRoots', () => {
	it('finds all zeros above 0, smallest first', () => {
		// (v − 1)(v − 2)(v − 3)(v + 4)
		const roots = positiveRoots([-24, 38, -13, -2, 1]);
		expect(roots).toHaveLength(3);
		[1, 2, 3].forEach((root, index) => expect(roots[index]).toBeCloseTo(root, 9));
	});

	it('finds none of a constant, of nothing, and of a curve that stays above zero', () => {
		expect(positiveRoots([3])).toEqual([]);
		expect(positiveRoots([0, 0])).toEqual([]);
		expect(positiveRoots([1, 0, 1])).toEqual([]);
	});
});

describe('internalRates', () => {
	it('is the rate at which the value is zero', () => {
		const [rate] = internalRates([-100, 110]);
		expect(rate).toBeCloseTo(0.1, 12);
	});

	it('is below zero when less comes back than was paid', () => {
		expect(internalRates([-100, 90])[0]).toBeCloseTo(-0.1, 12);
	});

	it('is empty when the flow never changes sign', () => {
		expect(internalRates([0, 5, 5])).toEqual([]);
		expect(internalRates([-1, -5])).toEqual([]);
		expect(internalRates([0, 0])).toEqual([]);
	});

	it('names every rate when there are several, lowest first', () => {
		// A textbook case: −1,600, +10,000, −10,000 has 25% and 400%.
		const rates = internalRates([-1600, 10_000, -10_000]);
		expect(rates).toHaveLength(2);
		expect(rates[0]).toBeCloseTo(0.25, 9);
		expect(rates[1]).toBeCloseTo(4, 9);
	});

	it('gives a value of nearly zero for any investment with returns', () => {
		const flow = fc.tuple(
			fc.integer({ min: 1, max: 1e6 }),
			fc.array(fc.integer({ min: 1, max: 1e6 }), { minLength: 1, maxLength: 6 }),
		);
		fc.assert(
			fc.property(flow, ([paid, returns]) => {
				const rates = internalRates([-paid, ...returns]);
				expect(rates).toHaveLength(1);
				expect(Math.abs(npv([-paid, ...returns], rates[0]!)) / paid).toBeLessThan(1e-6);
			}),
		);
	});
});

describe('payback', () => {
	it('takes a year as even', () => {
		expect(payback([-100, 50, 100])).toBeCloseTo(1.5);
		expect(payback([-100, 200])).toBeCloseTo(0.5);
	});

	it('is none when the sum ends below zero, and no time when nothing is paid first', () => {
		expect(payback([-100, 20, 30])).toBeUndefined();
		expect(payback([0, 20])).toBe(0);
	});

	it('waits until the sum stays above zero', () => {
		expect(payback([-100, 150, -100, 100])).toBeCloseTo(2.5);
	});
});
