import { sharedOfficeHours, utcOffset } from './shared-hours.ts';

/** Cities of clients that working days are compared with, from west to east. */
export const clientCities = [
	{ city: 'New York', timeZone: 'America/New_York' },
	{ city: 'London', timeZone: 'Europe/London' },
	{ city: 'Frankfurt', timeZone: 'Europe/Berlin' },
	{ city: 'Riyadh', timeZone: 'Asia/Riyadh' },
	{ city: 'Tokyo', timeZone: 'Asia/Tokyo' },
	{ city: 'Sydney', timeZone: 'Australia/Sydney' },
] as const;

/** The clock of a place and the cities that keep it. */
export interface Clock {
	timeZone: string;
	cities: readonly string[];
	/** Hours ahead of UTC in January and in July. */
	offsets: readonly [number, number];
}

/** The hours that nine to five shares with nine to five in a client city, in January and in July. */
export interface ClientHours {
	city: string;
	hours: readonly [number, number];
}

/** The days that stand for winter and summer of a year. */
export function comparedDays(year: number): readonly [string, string] {
	return [`${year}-01-15`, `${year}-07-15`];
}

/**
 * The clocks of a country, that of its capital or main hub first. Zones with the same offsets on
 * both days are one clock.
 * @param days `YYYY-MM-DD`
 */
export function clocksOf(
	home: { city: string; timeZone: string },
	cities: readonly { city: string; timeZone: string }[],
	days: readonly [string, string],
): Clock[] {
	const clocks = new Map<
		string,
		{ timeZone: string; cities: string[]; offsets: [number, number] }
	>();
	for (const { city, timeZone } of [home, ...cities]) {
		const offsets: [number, number] = [utcOffset(timeZone, days[0]), utcOffset(timeZone, days[1])];
		const clock = clocks.get(offsets.join(' ')) ?? { timeZone, cities: [], offsets };
		if (!clock.cities.includes(city)) clock.cities.push(city);
		clocks.set(offsets.join(' '), clock);
	}
	return [...clocks.values()];
}

/** The hours a clock shares with every client city. */
export function clientHours(timeZone: string, days: readonly [string, string]): ClientHours[] {
	return clientCities.map(({ city, timeZone: client }) => ({
		city,
		hours: [
			sharedOfficeHours(timeZone, client, days[0]),
			sharedOfficeHours(timeZone, client, days[1]),
		],
	}));
}
