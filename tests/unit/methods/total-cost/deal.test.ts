import { describe, expect, it } from 'vitest';
import { breakEvenRate } from '../../../../src/methods/total-cost/break-even-rate.ts';
import { dealYears } from '../../../../src/methods/total-cost/deal.ts';
import { rampTo } from '../../../../src/methods/total-cost/ramp.ts';
import { answerWith } from './inputs.ts';

describe('the price', () => {
	it('rises with the indexed part of pay and currency, from the second year on', () => {
		const [first, second, third] = answerWith({ indexed: 50, wage: 10, fx: 4 }).years;
		expect(first?.price).toBe(24_000);
		expect(second?.price).toBeCloseTo(24_000 * 1.05 * 1.02, 8);
		expect(third?.price).toBeCloseTo(24_000 * (1.05 * 1.02) ** 2, 8);
	});

	it('stays fixed without indexation', () => {
		const { years } = answerWith({ indexed: 0, wage: 50, fx: 20 });
		expect(years.map(({ price }) => price)).toEqual(Array.from({ length: 5 }, () => 24_000));
	});
});

describe('dealYears', () => {
	it('buys more FTE the less a provider FTE does', () => {
		const [first] = answerWith({ p1: 50 }).years;
		expect(first?.fteBought).toBe(200);
	});

	it('adds up to the cost by kind', () => {
		const { kinds, worth } = answerWith();
		const sum = Object.values(kinds).reduce((total, value) => total + value, 0);
		expect(sum).toBeCloseTo(worth.outsourced, 6);
	});

	it('saves nothing against itself', () => {
		const { deal } = answerWith();
		const same = {
			...deal,
			rate: deal.cost,
			wage: deal.growth,
			indexed: 1,
			currency: 0,
			productivity: [1, 1, 1, 1, 1],
			retained: 0,
			travel: 0,
			audit: 0,
			attrition: 0,
			exit: 0,
		};
		for (const { saving } of dealYears(same)) expect(saving).toBeCloseTo(0, 6);
	});
});

describe('breakEvenRate', () => {
	it('is below zero when the other costs alone are too high', () => {
		expect(breakEvenRate(answerWith({ retained: 200 }).deal)).toBeLessThan(0);
	});
});

describe('rampTo', () => {
	const likely = [0.85, 0.92, 0.96, 1, 1];

	it('is the likely way when the end is the likely end', () => {
		expect(rampTo(likely, 1)).toEqual(likely);
		expect(rampTo([1, 0.5, 2, 1, 1], 1)).toEqual([1, 0.5, 2, 1, 1]);
	});

	it('learns nothing when the end is the start', () => {
		for (const value of rampTo(likely, 0.85)) expect(value).toBeCloseTo(0.85, 12);
	});

	it('keeps the first year and reaches the end', () => {
		const path = rampTo(likely, 1.1);
		expect(path[0]).toBe(0.85);
		expect(path[4]).toBeCloseTo(1.1, 12);
	});

	it('moves in even steps where the likely way is level, and never falls below a tenth', () => {
		expect(rampTo([0.8, 0.8, 0.8, 0.8, 0.8], 1).map((value) => value.toFixed(2))).toEqual([
			'0.80',
			'0.85',
			'0.90',
			'0.95',
			'1.00',
		]);
		expect(Math.min(...rampTo([0.9, 0.1, 0.9, 0.9, 0.9], 0.1))).toBe(0.1);
	});
});
