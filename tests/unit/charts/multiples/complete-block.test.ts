import { describe, expect, it } from 'vitest';
import { completeBlock } from '../../../../src/charts/multiples/complete-block.ts';
import { lineOf } from '../trend/lines.ts';

const line = (name: string, ...years: number[]) =>
	lineOf(name, Object.fromEntries(years.map((year) => [year, 1])));
const block = (...lines: Parameters<typeof completeBlock>[0]) => {
	const { first, last, lines: complete } = completeBlock(lines);
	return [first, last, complete.map(({ name }) => name).join('')];
};

describe('the complete block', () => {
	it('is everything when nothing is missing', () => {
		expect(block(line('A', 2010, 2011), line('B', 2010, 2011))).toEqual([2010, 2011, 'AB']);
	});

	it('leaves out a place that began late rather than most years', () => {
		expect(
			block(
				line('A', 2010, 2011, 2012, 2013, 2014),
				line('B', 2010, 2011, 2012, 2013, 2014),
				line('C', 2010, 2011, 2012, 2013, 2014),
				line('D', 2014),
			),
		).toEqual([2010, 2014, 'ABC']);
	});

	it('leaves out years rather than most places', () => {
		expect(
			block(line('A', 2010, 2013, 2014), line('B', 2013, 2014), line('C', 2013, 2014)),
		).toEqual([2013, 2014, 'ABC']);
	});

	it('never spans a year that one of its places misses', () => {
		expect(block(line('A', 2010, 2012), line('B', 2010, 2012))).toEqual([2012, 2012, 'AB']);
	});

	it('counts at least three places where three share a year', () => {
		expect(
			block(line('A', 2010, 2011, 2012, 2013, 2014, 2015), line('B', 2015), line('C', 2015)),
		).toEqual([2015, 2015, 'ABC']);
	});
});
