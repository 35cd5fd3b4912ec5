import { hoursWords as words } from '../../strings/working-hours.ts';
import { STEP, YEARS } from './plan.ts';

/** A value that was understood, or a sentence that says what to type. */
export type Read<Value> = { value: Value; problem?: undefined } | { problem: string };

/**
 * Reads a time of day as people type it: "9", "09:30", "9.30", "0930", "9 pm". 24:00 is midnight.
 * The value is in minutes from midnight, 0 to 1439.
 */
export function readTime(text: string): Read<number> {
	const match = /^(\d{1,2})(?:[:.h ]?(\d{2}))? ?(am|pm|a\.m\.|p\.m\.)?$/i.exec(text.trim());
	if (!match) return { problem: words.noTime };
	const half = match[3]?.[0]?.toLowerCase();
	const given = Number(match[1]);
	const minute = Number(match[2] ?? 0);
	if (half !== undefined && (given < 1 || given > 12)) return { problem: words.noTime };
	const hour = half === undefined ? given : (given % 12) + (half === 'p' ? 12 : 0);
	if (minute > 59 || hour > 24 || (hour === 24 && minute > 0)) return { problem: words.noTime };
	if (minute % STEP !== 0) return { problem: words.noQuarter };
	return { value: (hour % 24) * 60 + minute };
}

/** Reads a year within the range of the zone data. */
export function readYear(text: string): Read<number> {
	const year = /^\d{4}$/.test(text.trim()) ? Number(text) : NaN;
	return year >= YEARS.min && year <= YEARS.max
		? { value: year }
		: { problem: words.noYear(YEARS.min, YEARS.max) };
}
