import { describe, expect, it } from 'vitest';
import { firstCommonYear, transform } from '../../../../src/charts/trend/transform.ts';
import { seriesOf } from './lines.ts';

const shown = ({ lines }: ReturnType<typeof transform>) =>
	lines.map(({ name, points }) => [name, points.map((point) => [point.year, point.shown])]);

describe('values', () => {
	it('are drawn as stored; a place without any is absent', () => {
		const result = transform([seriesOf('A', { 2010: 4, 2011: -2 }), seriesOf('B', {})], 'value');
		expect(shown(result)).toEqual([
			[
				'A',
				[
					[2010, 4],
					[2011, -2],
				],
			],
		]);
		expect(result.absent).toMatchObject([{ name: 'B', reason: 'no value' }]);
		expect(result.base).toBeUndefined();
	});
});

describe('an index', () => {
	it('is 100 in the first year that all have, also for the years before', () => {
		const result = transform(
			[seriesOf('A', { 2010: 2, 2012: 4 }), seriesOf('B', { 2011: 5, 2012: 10, 2014: 5 })],
			'index',
		);
		expect(result.base).toBe(2012);
		expect(shown(result)).toEqual([
			[
				'A',
				[
					[2010, 50],
					[2012, 100],
				],
			],
			[
				'B',
				[
					[2011, 50],
					[2012, 100],
					[2014, 50],
				],
			],
		]);
	});

	it('starts in the own first year of each place when no year is common', () => {
		const result = transform(
			[seriesOf('A', { 2010: 2, 2012: 4 }), seriesOf('B', { 2011: 5, 2013: 10 })],
			'index',
		);
		expect(result.base).toBe('own');
		expect(shown(result)).toEqual([
			[
				'A',
				[
					[2010, 100],
					[2012, 200],
				],
			],
			[
				'B',
				[
					[2011, 100],
					[2013, 200],
				],
			],
		]);
	});

	it.each([
		[0, 'zero or negative'],
		[-3, 'zero or negative'],
		[1e-9, 'too close to zero'],
	])('leaves out a place whose base is %d', (base, reason) => {
		const result = transform(
			[seriesOf('A', { 2010: base, 2011: 50 }), seriesOf('B', { 2010: 1, 2011: 2 })],
			'index',
		);
		expect(shown(result)).toEqual([
			[
				'B',
				[
					[2010, 100],
					[2011, 200],
				],
			],
		]);
		expect(result.absent[0]?.reason).toContain(reason);
	});

	it('takes a given base and leaves out who has no value then', () => {
		const result = transform(
			[seriesOf('A', { 2010: 1, 2011: 2 }), seriesOf('B', { 2010: 1 })],
			'index',
			2011,
		);
		expect(shown(result)).toEqual([
			[
				'A',
				[
					[2010, 50],
					[2011, 100],
				],
			],
		]);
		expect(result.absent[0]?.reason).toContain('2011 is missing');
	});
});

describe('a change', () => {
	it('needs the year before', () => {
		const result = transform(
			[seriesOf('A', { 2010: 100, 2011: 150, 2013: 120, 2014: 90 })],
			'change',
		);
		expect(shown(result)).toEqual([
			[
				'A',
				[
					[2011, 50],
					[2014, -25],
				],
			],
		]);
		expect(result.lines[0]?.points[0]?.before).toBe(100);
	});

	it('is skipped after zero or a negative value and says so', () => {
		const result = transform([seriesOf('A', { 2010: 0, 2011: -5, 2012: 5, 2013: 10 })], 'change');
		expect(shown(result)).toEqual([['A', [[2013, 100]]]]);
		expect(result.skipped).toEqual([
			{ name: 'A', year: 2011 },
			{ name: 'A', year: 2012 },
		]);
	});

	it('leaves out a place without two adjacent years', () => {
		const result = transform([seriesOf('A', { 2010: 1, 2012: 2 })], 'change');
		expect(result.lines).toEqual([]);
		expect(result.absent[0]?.reason).toContain('left out');
	});
});

it('finds the first common year', () => {
	const a = seriesOf('A', { 2010: 1, 2011: 1, 2012: 1 });
	expect(firstCommonYear([a, seriesOf('B', { 2011: 1, 2012: 1 })])).toBe(2011);
	expect(firstCommonYear([a, seriesOf('B', { 2013: 1 })])).toBeUndefined();
});
