import { DAY, type DayNumber } from './calendar.ts';
import { total, union, within, type Interval } from './interval.ts';
import { localTime, toInstant } from './local-time.ts';
import { shiftOn, type Office } from './office.ts';
import { zoneClock } from './zone-clock.ts';

/** Night on the clock of a place, in minutes from midnight: 22:00 to 06:00. */
const NIGHT = { start: 22 * 60, end: 6 * 60 } as const;

/** The night hours of a zone inside a window. */
export function nightsWithin(timeZone: string, year: number, window: Interval): Interval[] {
	const clock = zoneClock(timeZone, year);
	const first = localTime(clock, window.start).day - 1;
	const last = localTime(clock, window.end).day;
	const nights = Array.from({ length: last - first + 1 }, (_, index) => ({
		start: toInstant(clock, first + index, NIGHT.start),
		end: toInstant(clock, first + index, NIGHT.end + DAY),
	}));
	return within(union(nights), window);
}

/**
 * Minutes between 22:00 and 06:00 on the site's clock that somebody there works when the site covers
 * the whole shift that the client begins on a day.
 */
export function nightMinutes(client: Office, site: Office, day: DayNumber, year: number): number {
	const window = shiftOn(zoneClock(client.timeZone, year), client.shift, day);
	return total(nightsWithin(site.timeZone, year, window));
}
