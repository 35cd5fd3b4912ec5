import { DAY, type DayNumber } from './calendar.ts';
import { offsetAt, type ZoneClock } from './zone-clock.ts';

/** A time on the clock of a zone. */
export interface LocalTime {
	day: DayNumber;
	/** Minutes from midnight, 0 to 1439. */
	minute: number;
}

/**
 * The instant, in minutes since 1970 UTC, at which the clocks of a zone show a time. `minute` counts
 * from midnight of `day` on the clock and may pass 1440.
 *
 * Clocks that go back show a time twice: the first is meant. Clocks that go forward leave times out:
 * such a time is read with the offset before the change, so 02:30 becomes 03:30. Python's zoneinfo
 * (fold=0) and JavaScript's Temporal ("compatible") choose the same.
 */
export function toInstant(clock: ZoneClock, day: DayNumber, minute: number): number {
	const shown = day * DAY + minute;
	const before = offsetAt(clock, shown - DAY);
	const after = offsetAt(clock, shown + DAY);
	const first = shown - before;
	if (before === after || offsetAt(clock, first) === before) return first;
	const second = shown - after;
	return offsetAt(clock, second) === after ? second : first;
}

/** What the clocks of a zone show at an instant. */
export function localTime(clock: ZoneClock, instant: number): LocalTime {
	const shown = instant + offsetAt(clock, instant);
	const day = Math.floor(shown / DAY);
	return { day, minute: shown - day * DAY };
}
