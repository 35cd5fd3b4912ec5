import { describe, expect, it } from 'vitest';
import {
	compoundGrowth,
	courseText,
	endsOf,
	isAmount,
	largestFall,
} from '../../../../src/charts/trend/change.ts';
import { crossingsOf } from '../../../../src/charts/trend/crossings.ts';
import { lineOf } from './lines.ts';

const dollars = { name: 'US$ billion', prefix: 'US$', suffix: ' bn', divisor: 1e9, decimals: 1 };
const percents = { name: '% of population', prefix: '', suffix: '%', divisor: 1, decimals: 1 };
const course = (values: Record<number, number>, unit = dollars) =>
	courseText(endsOf(lineOf('A', values)), unit);

it('computes the compound annual growth rate', () => {
	const growth = (values: Record<number, number>) => compoundGrowth(...endsOf(lineOf('A', values)));
	expect(growth({ 2010: 100, 2012: 121 })).toBeCloseTo(10);
	expect(growth({ 2010: 0, 2012: 121 })).toBeUndefined();
	expect(growth({ 2010: 100, 2012: -1 })).toBeUndefined();
	expect(growth({ 2010: 100 })).toBeUndefined();
});

describe('the course of a line', () => {
	it.each([
		[
			{ 2010: 2e9, 2024: 8.1e9 },
			'rose from US$2.0 bn in 2010 to US$8.1 bn in 2024, 4.1 times as much',
		],
		[{ 2010: 2e9, 2024: 2.5e9 }, 'rose from US$2.0 bn in 2010 to US$2.5 bn in 2024, 25.0% more'],
		[{ 2010: 2e9, 2024: 1e9 }, 'fell from US$2.0 bn in 2010 to US$1.0 bn in 2024, 50.0% less'],
		[{ 2010: 2e9, 2024: 2.01e9 }, 'stands at US$2.0 bn in 2010 and in 2024'],
		[{ 2010: 2e9 }, 'has one value: US$2.0 bn in 2010'],
		[{ 2010: 0, 2024: 2e9 }, 'rose from US$0.0 bn in 2010 to US$2.0 bn in 2024'],
		[
			{ 2010: 1, 2024: 2e9 },
			'rose from US$0.0 mn in 2010 to US$2.0 bn in 2024, more than 1,000 times as much',
		],
	])('%o', (values, text) => {
		expect(course(values)).toBe(text);
	});

	it('gives no ratio of shares, scores and ranks', () => {
		expect(course({ 2010: 10, 2024: 80 }, percents)).toBe(
			'rose from 10.0% in 2010 to 80.0% in 2024',
		);
		for (const name of ['points from 0 to 1', 'index', 'rank, 1 is best', '% of GDP']) {
			expect(isAmount({ ...percents, name })).toBe(false);
		}
		expect(isAmount(dollars)).toBe(true);
	});
});

it('finds the largest fall between adjacent years only', () => {
	const lines = [
		lineOf('A', { 2010: 10e9, 2011: 9e9, 2013: 1e9 }),
		lineOf('B', { 2010: 2e9, 2011: 1e9 }),
	];
	const found = largestFall(lines, dollars);
	expect([found?.line.name, found?.to.year]).toEqual(['B', 2011]);
	expect(largestFall([lineOf('A', { 2010: 1, 2011: 2 })], dollars)).toBeUndefined();
});

describe('crossings', () => {
	it('name who was below at the first common year and is above at the last', () => {
		const lines = [
			lineOf('Ana', { 2010: 1, 2012: 2, 2014: 5 }),
			lineOf('Bea', { 2010: 3, 2011: 1, 2012: 3, 2014: 4 }),
		];
		expect(crossingsOf(lines)).toEqual([{ winner: 'Ana', loser: 'Bea', from: 2012, to: 2014 }]);
	});

	it('say nothing of pairs that end as they began, that touch, or that mislead', () => {
		const base = lineOf('Ana', { 2010: 1, 2011: 4, 2012: 1 });
		expect(crossingsOf([base, lineOf('Bea', { 2010: 2, 2011: 2, 2012: 2 })])).toEqual([]);
		expect(crossingsOf([base, lineOf('Bea', { 2010: 1, 2012: 1 })])).toEqual([]);
		expect(crossingsOf([base, lineOf('Bea', { 2010: 3, 2011: 2 }, { misleading: 'x' })])).toEqual(
			[],
		);
	});
});
