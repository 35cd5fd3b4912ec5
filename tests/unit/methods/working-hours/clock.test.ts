import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	DAY,
	dayNumber,
	isoDay,
	weekday,
	yearDays,
} from '../../../../src/methods/working-hours/calendar.ts';
import { localTime, toInstant } from '../../../../src/methods/working-hours/local-time.ts';
import {
	isTimeZone,
	platformOffset,
} from '../../../../src/methods/working-hours/platform-offset.ts';
import { offsetAt, zoneClock } from '../../../../src/methods/working-hours/zone-clock.ts';
import { anyYear, anyZone, minutes } from './offices.ts';

const utc = (text: string) => Date.parse(`${text}Z`) / 60_000;
const instant = (zone: string, day: string, clock: string) => {
	const at = toInstant(zoneClock(zone, Number(day.slice(0, 4))), dayNumber(day), minutes(clock));
	return new Date(at * 60_000).toISOString().slice(0, 16);
};

describe('days', () => {
	it('have numbers, names and weekdays', () => {
		expect(isoDay(dayNumber('2026-03-08'))).toBe('2026-03-08');
		expect(weekday(dayNumber('2026-03-08'))).toBe(7);
		expect(weekday(dayNumber('1970-01-01'))).toBe(4);
		expect(weekday(dayNumber('1969-12-29'))).toBe(1);
	});

	it('are 366 in a leap year', () => {
		expect(yearDays(2026).count).toBe(365);
		expect(yearDays(2028).count).toBe(366);
	});

	it.each(['2026-02-29', '2026-13-01', '26-01-01', ''])('refuse "%s"', (day) => {
		expect(() => dayNumber(day)).toThrow(RangeError);
	});
});

describe('the clock of a zone', () => {
	it('agrees with the platform at every minute it is asked for', () => {
		fc.assert(
			fc.property(
				anyZone,
				anyYear,
				fc.double({ min: 0, max: 1, noNaN: true }),
				(zone, year, at) => {
					const { first, count } = yearDays(year);
					const minute = Math.floor((first - 3 + at * (count + 6)) * DAY);
					expect(offsetAt(zoneClock(zone, year), minute)).toBe(platformOffset(zone, minute));
				},
			),
			{ numRuns: 500 },
		);
	});

	it('changes at the right minute, also at half past an hour of UTC', () => {
		const [forward, back] = zoneClock('Australia/Lord_Howe', 2026).changes.filter(
			({ instant: at }) => at >= utc('2026-01-01T00:00'),
		);
		expect([forward?.instant, forward?.before, forward?.after]).toEqual([
			utc('2026-04-04T15:00'),
			660,
			630,
		]);
		expect(back?.instant).toBe(utc('2026-10-03T15:30'));
	});

	it('finds that Morocco goes back for Ramadan and forward after it', () => {
		const dates = zoneClock('Africa/Casablanca', 2025).changes.map(({ after }) => after);
		expect(dates).toEqual([0, 60]);
	});

	it('knows zones by name only', () => {
		expect(['Asia/Kolkata', 'UTC', 'America/Argentina/Salta', 'Etc/GMT+5'].every(isTimeZone)).toBe(
			true,
		);
		expect(
			['', 'Asia/Atlantis', '+05:30', '05:30', '../etc', 'Asia/Manila ', '<b>'].some(isTimeZone),
		).toBe(false);
		expect(isTimeZone('A'.repeat(5000))).toBe(false);
	});
});

describe('a local time as an instant', () => {
	it('is the one that the clock shows', () => {
		expect(instant('America/New_York', '2026-01-15', '09:00')).toBe('2026-01-15T14:00');
		expect(instant('Asia/Kathmandu', '2026-01-15', '09:00')).toBe('2026-01-15T03:15');
	});

	it('is the first of two when the clocks go back', () => {
		expect(instant('America/New_York', '2026-11-01', '01:30')).toBe('2026-11-01T05:30');
		expect(instant('Australia/Lord_Howe', '2026-04-05', '01:45')).toBe('2026-04-04T14:45');
	});

	it('moves on by the change when the clocks leave it out', () => {
		expect(instant('America/New_York', '2026-03-08', '02:30')).toBe('2026-03-08T07:30');
		expect(instant('Africa/Cairo', '2026-04-24', '00:30')).toBe('2026-04-23T22:30');
	});

	it('may lie on the next day', () => {
		expect(instant('Europe/Warsaw', '2026-01-15', '25:00')).toBe('2026-01-16T00:00');
	});

	it('reads back as the same time, except where the clocks leave it out', () => {
		fc.assert(
			fc.property(
				anyZone,
				anyYear,
				fc.integer({ min: 0, max: 364 }),
				fc.integer({ min: 0, max: 1439 }),
				(zone, year, index, minute) => {
					const clock = zoneClock(zone, year);
					const day = yearDays(year).first + index;
					const at = toInstant(clock, day, minute);
					const shown = localTime(clock, at);
					const late = (shown.day - day) * DAY + shown.minute - minute;
					const gap = clock.changes.find(
						(change) => change.after - change.before === late && at >= change.instant,
					);
					expect(late === 0 || gap !== undefined).toBe(true);
				},
			),
			{ numRuns: 500 },
		);
	});
});
