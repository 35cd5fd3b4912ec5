import { describe, expect, it } from 'vitest';
import { quarantine } from '../../../src/data/quarantine.ts';
import { indicatorOf } from './small-dataset.ts';

const rules = indicatorOf({
	unit: { name: '% of population', prefix: '', suffix: '%', divisor: 1, decimals: 1 },
	plausible: { min: 1, max: 100, maxStep: 2 },
});

function check(series: Record<number, number>, by = rules) {
	const observations = Object.entries(series).map(([year, value]) => ({
		country: 'GHA',
		year: Number(year),
		value,
		source: 'example',
	}));
	const { kept, held } = quarantine(observations, by);
	expect(kept.length + held.length).toBe(observations.length);
	return held;
}

describe('quarantine', () => {
	it('keeps a steady series', () => {
		expect(check({ 2020: 40, 2021: 44, 2022: 50 })).toEqual([]);
	});

	it('holds what lies outside the range and says which bound', () => {
		const held = check({ 2020: 0.003, 2021: 40, 2022: 101 });
		expect(held.map(({ year }) => year)).toEqual([2020, 2022]);
		expect(held[0]?.reason).toBe('Below 1 % of population, the smallest value taken as possible.');
		expect(held[1]?.reason).toContain('Above 100 % of population');
	});

	it('holds a dip and a spike between two values that agree', () => {
		expect(check({ 2018: 43, 2019: 15, 2020: 62 }).map(({ year }) => year)).toEqual([2019]);
		expect(check({ 2018: 20, 2019: 90, 2020: 22 }).map(({ year }) => year)).toEqual([2019]);
	});

	it('keeps a lasting change of level', () => {
		expect(check({ 2008: 8, 2009: 9, 2010: 25, 2011: 29 })).toEqual([]);
		expect(check({ 2008: 29, 2009: 25, 2010: 9, 2011: 8 })).toEqual([]);
	});

	it('holds the newest value when it leaves the one before', () => {
		const held = check({ 2021: 40, 2022: 41, 2023: 15 });
		expect(held).toMatchObject([{ year: 2023 }]);
		expect(held[0]?.reason).toBe('Smaller than the value of 2022 by more than a factor of 2.');
	});

	it('does not compare values that lie far apart', () => {
		expect(check({ 2014: 80, 2020: 20 })).toEqual([]);
	});

	it('judges neighbors only after the impossible values are out', () => {
		expect(check({ 2021: 40, 2022: 4000, 2023: 42 }).map(({ year }) => year)).toEqual([2022]);
	});
});

describe('quarantine of values that may be negative', () => {
	const points = indicatorOf({
		unit: { name: 'points', prefix: '', suffix: '', divisor: 1, decimals: 2 },
		plausible: { min: -3, max: 3, maxChange: 0.5 },
	});

	it('keeps steps within the difference, also across zero', () => {
		expect(check({ 2020: -0.2, 2021: 0.2, 2022: -0.1 }, points)).toEqual([]);
	});

	it('holds a spike and a dip beyond the difference, and says how far', () => {
		expect(check({ 2020: -0.2, 2021: 0.9, 2022: -0.1 }, points)).toMatchObject([
			{ year: 2021, reason: 'Larger than the value of 2020 and 2022 by more than 0.5 points.' },
		]);
		expect(check({ 2020: 0.2, 2021: -0.9, 2022: 0.1 }, points)).toMatchObject([
			{ year: 2021, reason: 'Smaller than the value of 2020 and 2022 by more than 0.5 points.' },
		]);
	});

	it('names a bound below zero with a true minus sign', () => {
		expect(check({ 2020: -4 }, points)[0]?.reason).toBe(
			'Below −3 points, the smallest value taken as possible.',
		);
	});

	it('knows no ratio where none is given', () => {
		const wide = { ...points, plausible: { min: -100, max: 100 } };
		expect(check({ 2020: -1, 2021: -90, 2022: -1, 2023: 80 }, wide)).toEqual([]);
	});

	it('counts the difference of shares in percentage points', () => {
		const shares = { ...rules, plausible: { min: 0, max: 100, maxChange: 14 } };
		expect(check({ 2005: 78, 2006: 96, 2007: 81 }, shares)[0]?.reason).toBe(
			'Larger than the value of 2005 and 2007 by more than 14 percentage points.',
		);
	});
});
