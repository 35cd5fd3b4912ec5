import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseNumber } from '../../../../src/teach/quiz/parse-number.ts';

describe('parseNumber', () => {
	it.each([
		['7', 7],
		[' 7.50 ', 7.5],
		['.5', 0.5],
		['5.', 5],
		['1,234.5', 1234.5],
		['1,234', 1234],
		['12,34,567', 1234567],
		['1 234.5', 1234.5],
		['1 234 567', 1234567],
		['1’234', 1234],
		['1.234,5', 1234.5],
		['12,5', 12.5],
		['0,500', 0.5],
		['-3', -3],
		['−3', -3],
		['+3', 3],
		['US$7', 7],
		['-€1,200', -1200],
	])('reads "%s" as %d', (typed, value) => {
		expect(parseNumber(typed)).toBe(value);
	});

	it.each(['', 'seven', '7 or 8', '1,2,3', '12 34', '1.2.3', '--3', '1-2', '1e3', 'NaN', '.', ','])(
		'does not guess at "%s"',
		(typed) => {
			expect(parseNumber(typed)).toBeUndefined();
		},
	);

	it('takes the unit of the question, whole or begun', () => {
		expect(parseNumber('6.5 hours', 'hours')).toBe(6.5);
		expect(parseNumber('6.5h', 'hours')).toBe(6.5);
		expect(parseNumber('6.5 days', 'hours')).toBeUndefined();
	});

	it('takes a percent sign where the unit is percent', () => {
		expect(parseNumber('45 %', '%')).toBe(45);
		expect(parseNumber('45%', 'percent')).toBe(45);
		expect(parseNumber('45 per cent', 'percent of calls')).toBe(45);
	});

	it('turns a percentage into its fraction where there is no unit', () => {
		expect(parseNumber('45 %')).toBe(0.45);
	});

	it('refuses a percentage of hours', () => {
		expect(parseNumber('45 %', 'hours')).toBeUndefined();
	});

	const amounts = fc
		.integer({ min: -99_999_999, max: 99_999_999 })
		.map((hundredths) => hundredths / 100);

	it.each(['en-US', 'en-IN', 'fr-FR', 'de-CH'])('reads back what %s writes', (locale) => {
		const format = new Intl.NumberFormat(locale, { minimumFractionDigits: 2 });
		fc.assert(
			fc.property(amounts, (amount) => {
				expect(parseNumber(format.format(amount))).toBeCloseTo(amount, 6);
			}),
		);
	});

	it('reads back what German writes, where the comma is the decimal sign', () => {
		const format = new Intl.NumberFormat('de-DE', { minimumFractionDigits: 2 });
		fc.assert(
			fc.property(amounts, (amount) => {
				expect(parseNumber(format.format(amount))).toBeCloseTo(amount, 6);
			}),
		);
	});

	it('never throws and never returns something that is no finite number', () => {
		fc.assert(
			fc.property(fc.string(), fc.string(), (typed, unit) => {
				const value = parseNumber(typed, unit);
				expect(value === undefined || Number.isFinite(value)).toBe(true);
			}),
		);
	});
});
