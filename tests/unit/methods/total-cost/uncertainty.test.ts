import { describe, expect, it } from 'vitest';
import { InputProblem } from '../../../../src/methods/method.ts';
import { percentile } from '../../../../src/methods/shared/percentile.ts';
import { DRAWS, SEED } from '../../../../src/methods/total-cost/simulate.ts';
import { answerWith, resultWith } from './inputs.ts';

/** Every range closed on its likely value. */
const certain = {
	'rate-low': 24_000,
	'rate-high': 24_000,
	'p5-low': 100,
	'p5-high': 100,
	'retained-low': 8,
	'retained-high': 8,
	'cost-low': 52_000,
	'cost-high': 52_000,
	'growth-low': 3,
	'growth-high': 3,
	'wage-low': 7,
	'wage-high': 7,
	'fx-low': -2,
	'fx-high': -2,
	'transition-low': 650_000,
	'transition-high': 650_000,
};

describe('the simulation', () => {
	it('gives the same spread for the same inputs and says its seed', () => {
		expect(answerWith().simulation).toEqual(answerWith().simulation);
		expect(resultWith()).toEqual(resultWith());
		expect(resultWith().sentences.join(' ')).toContain(`seed ${SEED}`);
		expect(DRAWS).toBe(5000);
	});

	it('gives the likely value in every draw when nothing is uncertain', () => {
		const { simulation, worth } = answerWith(certain);
		expect(simulation.npv.at(0)).toBeCloseTo(worth.npv, 4);
		expect(simulation.npv.at(-1)).toBeCloseTo(worth.npv, 4);
		expect(simulation.belowZero).toBe(0);
	});

	it('follows one uncertain input as its triangle says', () => {
		// The value falls in a straight line with the transition cost, mode in the middle.
		const { simulation, worth } = answerWith({
			...certain,
			'transition-low': 550_000,
			'transition-high': 750_000,
		});
		expect(percentile(simulation.npv, 0.5)).toBeCloseTo(worth.npv, -4);
		const tenth = 100_000 * (1 - Math.sqrt(0.2));
		expect(percentile(simulation.npv, 0.1)).toBeCloseTo(worth.npv - tenth, -4);
		expect(percentile(simulation.npv, 0.9)).toBeCloseTo(worth.npv + tenth, -4);
	});

	it('counts draws below zero', () => {
		expect(
			answerWith({ rate: 60_000, 'rate-low': 55_000, 'rate-high': 65_000 }).simulation.belowZero,
		).toBe(1);
		const even = answerWith({
			...certain,
			rate: 35_697.5,
			'rate-low': 34_697.5,
			'rate-high': 36_697.5,
		});
		expect(even.simulation.belowZero).toBeCloseTo(0.5, 1);
	});

	it('keeps P10, P50 and P90 in order', () => {
		const table = resultWith().tables.find(({ id }) => id === 'spread');
		for (const { cells } of table?.rows ?? []) {
			const values = cells.map(({ value }) => value ?? NaN);
			expect(values).toEqual(values.toSorted((a, b) => a - b));
		}
		expect(table?.rows).toHaveLength(3);
	});
});

describe('the swings', () => {
	it('are sorted, the widest first', () => {
		const sizes = answerWith().swings.map(({ size }) => size);
		expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
		expect(sizes).toHaveLength(8);
	});

	it('take the worse end of each risk together, whichever end that is', () => {
		const { jointRisks, worth } = answerWith();
		expect(jointRisks).toBeLessThan(worth.npv);
		expect(answerWith(certain).jointRisks).toBeCloseTo(worth.npv, 6);
	});
});

describe('ranges', () => {
	it('stretch to a likely value outside of them, and say so', () => {
		const { ranges } = answerWith({ rate: 31_000 });
		expect(ranges.find(({ id }) => id === 'rate')).toMatchObject({ low: 23_000, high: 31_000 });
		expect(resultWith({ rate: 31_000 }).warnings[0]).toBe(
			'Provider price: the likely value lies outside its range, so the range was stretched to hold it.',
		);
		expect(resultWith().warnings.join(' ')).not.toContain('stretched');
	});

	it('are refused upside down, at the field to change', () => {
		expect(() => answerWith({ 'wage-low': 20 })).toThrow(
			new InputProblem(
				'wage-low',
				'Wage inflation: the lowest value is above the highest. Swap them or change one.',
			),
		);
	});
});
