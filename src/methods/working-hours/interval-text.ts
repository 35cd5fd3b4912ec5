import { shiftText } from './format.ts';
import type { Interval } from './interval.ts';
import { localTime } from './local-time.ts';
import type { ZoneClock } from './zone-clock.ts';

/** A span of time as the clocks of a zone show it, "22:00–06:00". */
export function intervalText({ start, end }: Interval, clock: ZoneClock): string {
	return shiftText({ start: localTime(clock, start).minute, end: localTime(clock, end).minute });
}
