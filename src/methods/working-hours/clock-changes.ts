import { DAY, yearDays, type DayNumber } from './calendar.ts';
import { zoneClock } from './zone-clock.ts';

/** A day of a year on which a zone changes its clocks. */
export interface ChangeDay {
	/** By the clock that still shows the old time. */
	day: DayNumber;
	/** Minutes that the clocks go forward; back is negative. */
	minutes: number;
}

/** The clock changes of a zone in a year, in order. */
export function clockChanges(timeZone: string, year: number): ChangeDay[] {
	const clock = zoneClock(timeZone, year);
	const { first, count } = yearDays(year);
	return clock.changes
		.map(({ instant, before, after }) => ({
			day: Math.floor((instant + before) / DAY),
			minutes: after - before,
		}))
		.filter(({ day }) => day >= first && day < first + count);
}
