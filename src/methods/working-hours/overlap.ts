import type { DayNumber } from './calendar.ts';
import { total, within, type Interval } from './interval.ts';
import { shiftOn, worksOn, type Office } from './office.ts';
import { zoneClock } from './zone-clock.ts';

/** How a day is compared: every shift counts, or only those on working days of their office. */
export type Days = 'every' | 'working';

/** A shift that begins up to this many days earlier or later can meet the shift of a day. */
const REACH = 2;

/**
 * The shifts of an office that can meet a day of another calendar.
 * @param year the zone data used; the day lies in it or at most two days outside
 */
export function shiftsAround(office: Office, day: DayNumber, year: number, days: Days): Interval[] {
	const clock = zoneClock(office.timeZone, year);
	return Array.from({ length: 2 * REACH + 1 }, (_, index) => day + index - REACH)
		.filter((own) => days === 'every' || worksOn(office, own))
		.map((own) => shiftOn(clock, office.shift, own));
}

/**
 * The times that a site works inside the client's shift of a day. The day is one of the client's
 * calendar; a shift that passes midnight belongs to the day on which it begins.
 *
 * For two shifts this is max(0, min(ends) − max(starts)) in UTC, over all shifts of the site that
 * lie near.
 */
export function sharedTimes(
	client: Office,
	site: Office,
	day: DayNumber,
	year: number,
	days: Days = 'every',
): Interval[] {
	if (days === 'working' && !worksOn(client, day)) return [];
	const window = shiftOn(zoneClock(client.timeZone, year), client.shift, day);
	return within(shiftsAround(site, day, year, days), window);
}

/** Minutes that a site works inside the client's shift of a day. */
export function sharedMinutes(
	client: Office,
	site: Office,
	day: DayNumber,
	year: number,
	days: Days = 'every',
): number {
	return total(sharedTimes(client, site, day, year, days));
}
