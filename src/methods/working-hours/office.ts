import { DAY, weekday, type DayNumber } from './calendar.ts';
import type { Interval } from './interval.ts';
import { toInstant } from './local-time.ts';
import type { ZoneClock } from './zone-clock.ts';

/** A working shift on the clock of its place, in minutes from midnight. */
export interface Shift {
	start: number;
	/** At or before `start`, the shift ends on the next day. */
	end: number;
}

/** Where people work, and when. */
export interface Office {
	/** Unique among the offices of a plan. */
	key: string;
	name: string;
	/** Name of the IANA database. */
	timeZone: string;
	/** Color class of its region, without "r-". */
	region: string;
	shift: Shift;
	/** Days on which a shift begins, by ISO 8601: 1 is Monday, 7 is Sunday; in order. */
	days: readonly number[];
}

/** Minutes of a shift on a day without a clock change. */
export function shiftLength({ start, end }: Shift): number {
	return end > start ? end - start : end - start + DAY;
}

/**
 * The shift that begins on a day of the office's own calendar. A clock change inside a night shift
 * makes it longer or shorter; a shift that lies in the hour left out is empty.
 */
export function shiftOn(clock: ZoneClock, { start, end }: Shift, day: DayNumber): Interval {
	const begins = toInstant(clock, day, start);
	const ends = toInstant(clock, day, end > start ? end : end + DAY);
	return { start: begins, end: Math.max(begins, ends) };
}

/** Whether an office begins a shift on a day of its own calendar. */
export function worksOn({ days }: Pick<Office, 'days'>, day: DayNumber): boolean {
	return days.includes(weekday(day));
}
