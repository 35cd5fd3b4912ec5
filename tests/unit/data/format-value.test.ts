import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatNumber } from '../../../src/strings/english.ts';
import { formatValue, storedUnit } from '../../../src/data/format-value.ts';

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
