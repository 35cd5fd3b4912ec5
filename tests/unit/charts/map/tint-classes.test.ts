import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tintClasses } from '../../../../src/charts/map/tint-classes.ts';

const percent = { name: '%', prefix: '', suffix: '%', divisor: 1, decimals: 1 };
const points = { ...percent, name: 'points', suffix: '', decimals: 2 };
const ranges = (values: readonly number[], unit = percent) =>
	tintClasses(values, unit).list.map(({ range }) => range);

describe('tintClasses', () => {
	it('parts values into five classes of about the same size at round numbers', () => {
		const values = [...Array(50).keys()].map((index) => index * 2 + 0.3);
		expect(ranges(values)).toEqual([
			'under 20%',
			'20 to 40%',
			'40 to 60%',
			'60 to 80%',
			'80% or more',
		]);
	});

	it('puts a value on a bound, and one printed as the bound, into the class above', () => {
		const { of } = tintClasses(
			[...Array(50).keys()].map((index) => index * 2 + 0.3),
			percent,
		);
		expect(of(20).number).toBe(2);
		expect(of(19.96).number).toBe(2);
		expect(of(19.94).number).toBe(1);
	});

	it('prints bounds with their unit and no more decimals than they need', () => {
		const dollars = { ...percent, prefix: 'US$', suffix: ' bn', divisor: 1e9 };
		expect(ranges([-4e9, -3e9, 1e9, 1.5e9, 2e9, 2.5e9], dollars).slice(0, 2)).toEqual([
			'under −US$3 bn',
			'−US$3 to US$0 bn',
		]);
	});

	it('makes fewer classes where values repeat, and one where all are the same', () => {
		expect(tintClasses([1, 1, 1, 2, 2, 2], percent).list.map(({ tint }) => tint)).toEqual([
			'2',
			'4',
		]);
		expect(ranges([7, 7, 7])).toEqual(['all values']);
	});

	it('parts two hues at zero for percent and money', () => {
		const classes = tintClasses([-8, -5, -2, 1, 2, 3, 4, 5, 6, 7], percent);
		expect(classes.diverging).toBe(true);
		expect(classes.list.map(({ tint }) => tint)).toEqual(['b3', 'b1', '1', '3', '5']);
		expect(classes.list[2]).toMatchObject({ from: '0' });
		expect(classes.of(-0.1).tint).toBe('b1');
		expect(classes.of(0).tint).toBe('1');
	});

	it('keeps one hue on a scale of points, where zero is a convention', () => {
		const classes = tintClasses([-2, -1, -0.5, 0.5, 1, 2], points);
		expect(classes.diverging).toBe(false);
		expect(classes.list.every(({ tint }) => /^\d$/.test(tint))).toBe(true);
	});

	it('leaves no class empty and puts higher values into higher classes', () => {
		const anyValues = fc.array(fc.double({ min: -1e6, max: 1e9, noNaN: true }), {
			minLength: 1,
			maxLength: 80,
		});
		fc.assert(
			fc.property(anyValues, fc.constantFrom(percent, points), (values, unit) => {
				const { list, of } = tintClasses(values, unit);
				const numbers = values.toSorted((a, b) => a - b).map((value) => of(value).number);
				expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
				expect(new Set(numbers).size).toBe(list.length);
				expect(new Set(list.map(({ tint }) => tint)).size).toBe(list.length);
				expect(list.length).toBeLessThanOrEqual(5);
			}),
		);
	});
});
