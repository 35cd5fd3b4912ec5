import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breakEvenMethod } from '../../../../src/methods/break-even/method.ts';
import {
	cheaperRange,
	inHouseCost,
	providerCost,
} from '../../../../src/methods/break-even/volume.ts';
import { InputProblem } from '../../../../src/methods/method.ts';
import { run } from '../shared/run.ts';

describe('the worked example', () => {
	const result = run(breakEvenMethod);

	it.each([
		['volume', '40,000 transactions a month'],
		['hours', '112.0 a month'],
		['contacts', '1,088 a month'],
		['per-contact', 'US$1.84'],
		['per-minute', 'US$0.35'],
	])('gives %s as %s', (id, text) => expect(result.text(id)).toBe(text));

	it('says who is cheaper on either side', () => {
		expect(result.said).toContain('Below 40,000 transactions a month the unit price is cheaper');
		expect(result.said).toContain('own staff cost US$136,500 and the provider US$144,000');
	});

	it('names buyer, provider and workers', () => {
		expect(result.said).toMatch(/buyer/);
		expect(result.said).toMatch(/the provider carries the empty seats/);
		expect(result.said).toMatch(/workers have less time between contacts/);
	});
});

describe('cheaperRange', () => {
	const costs = { fixed: 60_000, variable: 1.7, price: 3.2, minimum: 0 };

	it('has two ends with a minimum volume', () => {
		const range = cheaperRange({ ...costs, minimum: 25_000 });
		expect(range?.from).toBeCloseTo((80_000 - 60_000) / 1.7, 6);
		expect(range?.to).toBeCloseTo(40_000, 6);
	});

	it('is empty when the minimum lies above the break-even volume', () => {
		expect(cheaperRange({ ...costs, minimum: 50_000 })).toBeUndefined();
	});

	it('has no end when the unit price is not above the variable cost', () => {
		expect(cheaperRange({ ...costs, price: 1.7 })).toEqual({ from: 0, to: Infinity });
		expect(cheaperRange({ ...costs, price: 1.5, minimum: 50_000 })?.from).toBeCloseTo(8823.53, 2);
	});

	it('is empty when own staff cost nothing fixed and the same or less per transaction', () => {
		expect(cheaperRange({ ...costs, fixed: 0 })).toBeUndefined();
		expect(cheaperRange({ ...costs, fixed: 0, price: 1.7 })).toBeUndefined();
	});

	it('agrees with the two bills at any volume above zero', () => {
		const amount = fc.integer({ min: 0, max: 1000 });
		fc.assert(
			fc.property(
				amount,
				amount,
				amount,
				amount,
				fc.integer({ min: 1, max: 1000 }),
				(fixed, variable, price, minimum, volume) => {
					const any = { fixed, variable, price, minimum };
					const range = cheaperRange(any);
					const inside = range !== undefined && range.from < volume && volume < range.to;
					const gap = inHouseCost(any, volume) - providerCost(any, volume);
					if (inside) expect(gap).toBeGreaterThan(-1e-6);
					else expect(gap).toBeLessThan(1e-6);
				},
			),
		);
	});
});

describe('the sentences', () => {
	it.each([
		[{ minimum: 25_000 }, 'between 11,765 and 40,000 transactions'],
		[{ minimum: 50_000 }, 'not cheaper for the buyer at any volume'],
		[{ price: 1 }, 'cheaper for the buyer at every volume'],
		[{ price: 1.5, minimum: 50_000 }, 'From 8,824 transactions a month on'],
	])('for %o', (changes, words) => expect(run(breakEvenMethod, changes).said).toContain(words));

	it('says none where no volume is a turning point', () => {
		expect(run(breakEvenMethod, { price: 1 }).text('volume')).toBe('none');
		expect(run(breakEvenMethod, { price: 1.5, minimum: 50_000 }).text('volume')).toContain('8,824');
	});

	it('compares no higher occupancy than 100%', () => {
		expect(run(breakEvenMethod, { occupancy: 98 }).said).toContain('from 98% to 100%');
		expect(run(breakEvenMethod, { occupancy: 100 }).said).not.toContain('raises occupancy');
		expect(run(breakEvenMethod, { occupancy: 92 }).warned).toContain('At this occupancy');
	});
});

it('counts the minimum in the price at which both cost the same', () => {
	const result = run(breakEvenMethod, { volume: 10_000, minimum: 20_000 });
	expect(result.value('price')).toBeCloseTo(77_000 / 20_000, 9);
});

it('refuses a volume of zero and a negative cost', () => {
	expect(() => run(breakEvenMethod, { volume: 0 })).toThrow(InputProblem);
	expect(() => run(breakEvenMethod, { fixed: -1 })).toThrow(InputProblem);
});
