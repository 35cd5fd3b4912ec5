/** Minutes of a day of 24 hours. */
export const DAY = 1440;

/** A date as the number of days since 1 January 1970. */
export type DayNumber = number;

/**
 * The number of a date.
 * @param day `YYYY-MM-DD`
 * @throws RangeError when it is no date of the calendar
 */
export function dayNumber(day: string): DayNumber {
	const number = Date.parse(`${day}T00:00:00Z`) / (DAY * 60_000);
	if (!/^\d{4}-\d\d-\d\d$/.test(day) || Number.isNaN(number) || isoDay(number) !== day) {
		throw new RangeError(`${day} is no date`);
	}
	return number;
}

/** The date of a day number, `YYYY-MM-DD`. */
export function isoDay(day: DayNumber): string {
	return new Date(day * DAY * 60_000).toISOString().slice(0, 10);
}

/** The day of the week by ISO 8601: 1 is Monday, 7 is Sunday. */
export function weekday(day: DayNumber): number {
	// 1 January 1970 was a Thursday.
	return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** The first day of a year and how many days the year has. */
export function yearDays(year: number): { first: DayNumber; count: number } {
	const first = dayNumber(`${year}-01-01`);
	return { first, count: dayNumber(`${year + 1}-01-01`) - first };
}
