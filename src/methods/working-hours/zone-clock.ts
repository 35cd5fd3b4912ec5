import { DAY, yearDays } from './calendar.ts';
import { platformOffset } from './platform-offset.ts';

/** One change of the clocks of a zone. */
export interface ClockChange {
	/** First minute with the new offset, since 1970 in UTC. */
	instant: number;
	/** Minutes ahead of UTC before and after. */
	before: number;
	after: number;
}

/** The clocks of a zone around one year: the offset it begins with, and its changes. */
export interface ZoneClock {
	timeZone: string;
	year: number;
	start: number;
	changes: readonly ClockChange[];
}

/** Days before and after the year that a clock also covers, for shifts that reach across. */
const MARGIN = 7;

const clocks = new Map<string, ZoneClock>();

/**
 * The clocks of a zone in a year, from the zone data of the platform. The platform is asked once for
 * each day; a change between two days is narrowed down to its minute, because some zones change at
 * half past an hour of UTC. The result is kept for the next call.
 * @throws RangeError for a zone that the platform does not know
 */
export function zoneClock(timeZone: string, year: number): ZoneClock {
	const key = `${timeZone} ${year}`;
	const known = clocks.get(key);
	if (known) return known;
	const { first, count } = yearDays(year);
	const begin = (first - MARGIN) * DAY;
	const end = (first + count + MARGIN) * DAY;
	const start = platformOffset(timeZone, begin);
	const changes: ClockChange[] = [];
	let before = start;
	for (let instant = begin + DAY; instant <= end; instant += DAY) {
		const after = platformOffset(timeZone, instant);
		if (after !== before) {
			changes.push({ instant: changeBetween(timeZone, instant - DAY, instant), before, after });
		}
		before = after;
	}
	const clock = { timeZone, year, start, changes };
	clocks.set(key, clock);
	return clock;
}

/** The first minute with the offset of the end, when the offset changes once in between. */
function changeBetween(timeZone: string, from: number, to: number): number {
	const after = platformOffset(timeZone, to);
	let [low, high] = [from, to];
	while (high - low > 1) {
		const middle = Math.floor((low + high) / 2);
		if (platformOffset(timeZone, middle) === after) high = middle;
		else low = middle;
	}
	return high;
}

/** Minutes that a clock is ahead of UTC at an instant (minutes since 1970) of its year. */
export function offsetAt({ start, changes }: ZoneClock, instant: number): number {
	let offset = start;
	for (const change of changes) {
		if (instant < change.instant) break;
		offset = change.after;
	}
	return offset;
}
