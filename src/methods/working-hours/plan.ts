import { dayNumber, yearDays, type DayNumber } from './calendar.ts';
import type { Office, Shift } from './office.ts';
import type { Place } from './places.ts';

/** Shift and working days of one office. */
export interface Hours {
	shift: Shift;
	days: readonly number[];
}

/** One place of a plan with its hours. */
export interface PlannedPlace extends Hours {
	place: Place;
}

/** What a reader compares: a client, up to eight sites, a year, and a day of it that is drawn. */
export interface Plan {
	client: PlannedPlace;
	sites: readonly PlannedPlace[];
	year: number;
	/** Month and day, `MM-DD`. */
	day: string;
}

export const MOST_SITES = 8;

/** Years for which zone data are usual; far ones follow the rules of today. */
export const YEARS = { min: 2000, max: 2037 } as const;

/** Times of shifts are whole quarters of an hour. */
export const STEP = 15;

/** Nine to five, Monday to Friday. */
export const OFFICE_HOURS: Hours = {
	shift: { start: 9 * 60, end: 17 * 60 },
	days: [1, 2, 3, 4, 5],
};

/** The key of the client among the offices of a plan. */
export const CLIENT = 'client';

/** The client and the sites as offices. */
export function officesOf({ client, sites }: Plan): { client: Office; sites: Office[] } {
	const office = ({ place, shift, days }: PlannedPlace, key: string): Office => ({
		key,
		name: place.name,
		timeZone: place.timeZone,
		region: place.region,
		shift,
		days,
	});
	return {
		client: office(client, CLIENT),
		sites: sites.map((site) => office(site, site.place.id)),
	};
}

/** The day of a plan; 29 February becomes 28 February in a year that has none. */
export function planDay({ year, day }: Pick<Plan, 'year' | 'day'>): DayNumber {
	if (day === '02-29' && yearDays(year).count === 365) return dayNumber(`${year}-02-28`);
	return dayNumber(`${year}-${day}`);
}
