import type { DayNumber } from './calendar.ts';
import { intervalText } from './interval-text.ts';
import { shiftOn, type Office } from './office.ts';
import { zoneClock } from './zone-clock.ts';

/** The shift that an office works on a day, as the clock of another office shows it. */
export function shiftElsewhere(
	office: Office,
	other: Office,
	day: DayNumber,
	year: number,
): string {
	const shift = shiftOn(zoneClock(office.timeZone, year), office.shift, day);
	return intervalText(shift, zoneClock(other.timeZone, year));
}
