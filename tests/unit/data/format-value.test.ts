import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatNumber, formatValue, storedUnit } from '../../../src/data/format-value.ts';

const dollars = { name: 'US$ billion', prefix: 'US$', suffix: ' bn', divisor: 1e9, decimals: 1 };
const percent = { name: '% of population', prefix: '', suffix: '%', divisor: 1, decimals: 1 };

describe('formatValue', () => {
	it.each([
		[8_100_000_000, 'US$8.1 bn'],
		[177_745_449_131, 'US$177.7 bn'],
		[1_234_500_000_000, 'US$1,234.5 bn'],
		[640_000_000, 'US$640 mn'],
		[6_700_000, 'US$6.7 mn'],
		[0, 'US$0.0 bn'],
		[-2_000_000_000, '−US$2.0 bn'],
	])('prints %d US dollars as %s', (value, text) => {
		expect(formatValue(value, dollars)).toBe(text);
	});

	it('prints percent and whole numbers', () => {
		expect(formatValue(83.75, percent)).toBe('83.8%');
		expect(formatValue(811.2, { ...percent, prefix: 'Int$', suffix: '', decimals: 0 })).toBe(
			'Int$811',
		);
	});

	it('never shows a positive amount above US$50,000 as zero', () => {
		fc.assert(
			fc.property(fc.double({ min: 50_000, max: 1e13, noNaN: true }), (value) => {
				expect(formatValue(value, dollars)).toMatch(/[1-9]/);
			}),
		);
	});
});

describe('formatNumber', () => {
	const amounts = fc.oneof(
		fc.double({ min: 0, noNaN: true }),
		fc.double({ min: 0, max: 1000, noNaN: true }),
		// Halves, which are what rounding can get wrong.
		fc.integer({ min: 0, max: 1e7 }).map((half) => half / 2000),
		fc.integer({ min: 0, max: 1e5 }).map((tenth) => Number(`${tenth}5e-4`)),
	);

	it('prints any amount as the number format of the language does', () => {
		fc.assert(
			fc.property(amounts, fc.integer({ min: 0, max: 6 }), (amount, decimals) => {
				const digits = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
				const expected = new Intl.NumberFormat('en-US', digits).format(amount);
				expect(formatNumber(amount, decimals)).toBe(expected);
			}),
			{ numRuns: 2000 },
		);
	});

	it.each([
		[8.35, 1, '8.4'],
		[1.005, 2, '1.01'],
		[2.5, 0, '3'],
		[-0.04, 1, '0.0'],
		[-1234567.891, 2, '−1,234,567.89'],
		[999.95, 1, '1,000.0'],
		[1e-9, 3, '0.000'],
		[0, 2, '0.00'],
		[2.5e22, 1, '25,000,000,000,000,000,000,000.0'],
		[Infinity, 0, '∞'],
	])('rounds %d to %d decimals as %s', (value, decimals, text) => {
		expect(formatNumber(value, decimals)).toBe(text);
	});
});

describe('formatValue of other units', () => {
	const people = {
		name: 'million people',
		prefix: '',
		suffix: ' million',
		divisor: 1e6,
		decimals: 1,
	};
	const points = { name: 'points', prefix: '', suffix: '', divisor: 1, decimals: 2 };
	const rate = { ...points, decimals: 3, significant: 4 };

	it.each([
		[1_463_865_525, people, '1,463.9 million'],
		[825_408, people, '825 thousand'],
		[-343_402_798_900, dollars, '−US$343.4 bn'],
		[-640_000_000, dollars, '−US$640 mn'],
		[-0.31, points, '−0.31'],
		[-0.004, points, '0.00'],
		[32, { ...points, prefix: 'rank ', decimals: 0 }, 'rank 32'],
		[0.376, rate, '0.376'],
		[56.1234, rate, '56.12'],
		[24_164.9, rate, '24,165'],
		[89_500, rate, '89,500'],
		[0, rate, '0'],
		[-4.863, rate, '−4.863'],
	])('prints %d as in "%j" as %s', (value, unit, text) => {
		expect(formatValue(value, unit)).toBe(text);
	});

	it('keeps the asked digits of any value between 0.1 and a million', () => {
		fc.assert(
			fc.property(fc.double({ min: 0.1, max: 1e6, noNaN: true }), (value) => {
				const shown = Number(formatValue(value, rate).replaceAll(',', ''));
				expect(Math.abs(shown - value) / value).toBeLessThan(0.006);
			}),
		);
	});

	it('names the unit of the stored number', () => {
		expect(storedUnit(dollars)).toBe('US$');
		expect(storedUnit(percent)).toBe('% of population');
		expect(storedUnit({ ...people, stored: 'people' })).toBe('people');
	});
});

describe('formatNumber', () => {
	it('gives a true minus sign, and none to zero', () => {
		expect(formatNumber(-1234.56, 1)).toBe('−1,234.6');
		expect(formatNumber(-0.01, 1)).toBe('0.0');
	});
});
