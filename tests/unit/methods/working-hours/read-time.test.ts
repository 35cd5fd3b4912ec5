import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clockText } from '../../../../src/methods/working-hours/format.ts';
import { readTime, readYear } from '../../../../src/methods/working-hours/read-time.ts';

describe('a time as people type it', () => {
	it.each([
		['9', 540],
		['09:30', 570],
		['9.30', 570],
		['0930', 570],
		[' 9 pm ', 1260],
		['12 am', 0],
		['12:15 p.m.', 735],
		['24:00', 0],
		['00:00', 0],
		['23h45', 1425],
	])('%s', (typed, minute) => {
		expect(readTime(typed)).toEqual({ value: minute });
	});

	it.each(['', 'nine', '25:00', '9:60', '24:15', '-1', '13 pm', '0 am', '9:5', '1e3', '９:00'])(
		'"%s" is none, and the sentence says what is',
		(typed) => {
			expect(readTime(typed).problem).toBe('Type a time such as 09:00, 17:30 or 9 pm.');
		},
	);

	it('has quarters of an hour', () => {
		expect(readTime('09:10').problem).toMatch(/quarters of an hour/);
	});

	it('is read again as it is written', () => {
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 95 }), (quarter) => {
				expect(readTime(clockText(quarter * 15))).toEqual({ value: quarter * 15 });
			}),
		);
	});

	it('and a year is one of the zone data', () => {
		expect(readYear(' 2026 ')).toEqual({ value: 2026 });
		expect(['1999', '2038', 'next', '', '20 26'].every((text) => readYear(text).problem)).toBe(
			true,
		);
	});
});
