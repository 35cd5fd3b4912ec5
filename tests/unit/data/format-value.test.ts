import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatNumber, formatValue } from '../../../src/data/format-value.ts';

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
	it('gives a true minus sign, and none to zero', () => {
		expect(formatNumber(-1234.56, 1)).toBe('−1,234.6');
		expect(formatNumber(-0.01, 1)).toBe('0.0');
	});
});
