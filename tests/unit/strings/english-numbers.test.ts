import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatNumber } from '../../../src/strings/english.ts';
import { formatUpTo } from '../../../src/strings/shortest.ts';

describe('formatNumber', () => {
	const amounts = fc.oneof(
		fc.double({ min: 0, max: 9e8, noNaN: true }),
		fc.double({ min: 0, max: 1000, noNaN: true }),
		// Halves, which are what rounding can get wrong.
		fc.integer({ min: 0, max: 1e7 }).map((half) => half / 2000),
		fc.integer({ min: 0, max: 1e5 }).map((tenth) => Number(`${tenth}5e-4`)),
	);

	it('prints amounts as the number format of the language does', () => {
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
		[2.5e22, 1, '25,000,000,000,000,000,000,000'],
		[Infinity, 0, '∞'],
	])('rounds %d to %d decimals as %s', (value, decimals, text) => {
		expect(formatNumber(value, decimals)).toBe(text);
	});
});

describe('formatUpTo', () => {
	it.each([
		[1234.5, 3, '1,234.5'],
		[1000, 3, '1,000'],
		[100, 0, '100'],
		[-0.5, 6, '−0.5'],
		[0.1 + 0.2, 6, '0.3'],
		[0.0004, 3, '0'],
	])('writes %d with at most %d decimals as %s', (value, decimals, text) => {
		expect(formatUpTo(value, decimals)).toBe(text);
	});
});
