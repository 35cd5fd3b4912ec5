import { DAY, type DayNumber } from '../../methods/working-hours/calendar.ts';
import type { Interval } from '../../methods/working-hours/interval.ts';
import { localTime, toInstant } from '../../methods/working-hours/local-time.ts';
import type { Shift } from '../../methods/working-hours/office.ts';
import type { ZoneClock } from '../../methods/working-hours/zone-clock.ts';

const NOON = DAY / 2;
const HOUR = 60;

/**
 * The day that is drawn on the client's clock: midnight to midnight, or, when the shift passes
 * midnight, from noon or its own begin on, so that it stays in one piece. On days of a clock change
 * it lasts 23 or 25 hours.
 */
export function dayWindow(clock: ZoneClock, { start, end }: Shift, day: DayNumber): Interval {
	const passes = end <= start && end > 0;
	const from = !passes ? 0 : start >= NOON && end <= NOON ? NOON : start;
	return { start: toInstant(clock, day, from), end: toInstant(clock, day, from + DAY) };
}

/** A time of the clock and where it stands in a window, as a share of its length. */
export interface Tick {
	at: number;
	/** Minutes from midnight; the end of a day that begins at midnight is 1440. */
	minute: number;
}

/** Full hours of the clock in a window that are multiples of `step` hours. */
export function ticksOf(clock: ZoneClock, { start, end }: Interval, step: number): Tick[] {
	const ticks: Tick[] = [];
	for (let instant = start; instant <= end; instant += 15) {
		const { minute } = localTime(clock, instant);
		if (minute % (step * HOUR) !== 0) continue;
		const at = (instant - start) / (end - start);
		ticks.push({ at, minute: minute === 0 && at === 1 ? DAY : minute });
	}
	return ticks;
}
