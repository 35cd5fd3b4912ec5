import { clientCities, comparedDays } from '../../data/client-hours.ts';
import { sharedOfficeHours } from '../../data/shared-hours.ts';
import type { Place } from '../../schemas/place.ts';

/** A client city of the atlas with a short id for links. */
export const clients = clientCities.map(({ city, timeZone }) => ({
	id: city.toLowerCase().replaceAll(' ', '-'),
	city,
	timeZone,
}));

/** Hours shared with each client of `clients`, in their order, by ISO code. */
export type ClientHoursTable = Readonly<Record<string, readonly number[]>>;

/**
 * The hours that nine to five of each place shares with nine to five of each client city: the mean of
 * 15 January and 15 July, so that both halves of the clock year count.
 */
export function clientHoursTable(places: Iterable<Place>, year: number): ClientHoursTable {
	const days = comparedDays(year);
	return Object.fromEntries(
		Array.from(places, ({ iso3, timezone }) => [
			iso3,
			clients.map(
				({ timeZone }) =>
					days.reduce((sum, day) => sum + sharedOfficeHours(timezone, timeZone, day), 0) /
					days.length,
			),
		]),
	);
}
