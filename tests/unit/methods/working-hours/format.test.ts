import { describe, expect, it } from 'vitest';
import { dayNumber } from '../../../../src/methods/working-hours/calendar.ts';
import {
	dateText,
	daysText,
	hoursRange,
	hoursText,
	shiftText,
} from '../../../../src/methods/working-hours/format.ts';
import { loose } from './offices.ts';

describe('texts', () => {
	it('of hours have as many decimals as quarters need', () => {
		expect([0, 480, 150, 435, 4800 * 60].map((minutes) => loose(hoursText(minutes)))).toEqual([
			'0 h',
			'8 h',
			'2.5 h',
			'7.25 h',
			'4,800 h',
		]);
		expect(loose(hoursRange(60, 120))).toBe('1–2 h');
		expect(loose(hoursRange(60, 60))).toBe('1 h');
	});

	it('of shifts end at 24:00 rather than at 00:00', () => {
		expect(shiftText({ start: 960, end: 0 })).toBe('16:00–24:00');
		expect(dateText(dayNumber('2026-03-08'))).toBe('8 March');
	});

	it.each([
		[[1, 2, 3, 4, 5], 'Mon–Fri'],
		[[1, 2, 3, 4, 7], 'Sun–Thu'],
		[[1, 2, 3, 4, 6, 7], 'Sat–Thu'],
		[[1, 2, 3, 4, 6], 'Mon–Thu, Sat'],
		[[6, 7], 'Sat, Sun'],
		[[1, 3, 5], 'Mon, Wed, Fri'],
		[[1, 7], 'Sun, Mon'],
		[[], 'no working day'],
		[[1, 2, 3, 4, 5, 6, 7], 'every day'],
	])('of working days: %j', (days, text) => {
		expect(daysText(days)).toBe(text);
	});
});
