import { namesOf } from './other-names.ts';
import { isTimeZone } from './platform-offset.ts';

/** A place whose working hours can be compared. */
export interface Place {
	/** As it stands in links: the city in small letters, or the name of a time zone. */
	id: string;
	name: string;
	/** Country of a city, or what a time zone is named. */
	detail: string;
	/** Name of the IANA database. */
	timeZone: string;
	/** Color class of its region, without "r-". */
	region: string;
}

/** A city as the page carries it: name, country, time zone, region. */
export type CityRow = readonly [name: string, country: string, timeZone: string, region: string];

/** Time zones are of no region. */
const NO_REGION = 'client';

/** Letters that Unicode does not take apart into a letter and its mark. */
const LETTERS: Readonly<Record<string, string>> = { ł: 'l', ø: 'o', đ: 'd', ı: 'i', ß: 'ss' };

/** Text for comparing and for links: small letters without accents, words joined by hyphens. */
export function plain(text: string): string {
	return text
		.toLowerCase()
		.normalize('NFD')
		.replace(/\p{Diacritic}/gu, '')
		.replace(/[łøđıß]/g, (letter) => LETTERS[letter] ?? letter)
		.replace(/[^\p{Letter}\p{Number}]+/gu, '-')
		.replace(/^-+|-+$/g, '');
}

/** The cities of the page as places. */
export function citiesOf(rows: readonly CityRow[]): Place[] {
	return rows.map(([name, detail, timeZone, region]) => ({
		id: plain(name),
		name,
		detail,
		timeZone,
		region,
	}));
}

/** A time zone as a place: "America/Argentina/Salta" is Salta. */
function zonePlace(timeZone: string): Place {
	const name = timeZone.split('/').at(-1)?.replaceAll('_', ' ') ?? timeZone;
	return { id: timeZone, name, detail: timeZone, timeZone, region: NO_REGION };
}

/** All time zones that the platform names; none where it cannot list them. */
export function platformZones(): Place[] {
	return typeof Intl.supportedValuesOf === 'function'
		? Intl.supportedValuesOf('timeZone').map(zonePlace)
		: [];
}

/** The place of an id: a known city, or any time zone of the platform. */
export function findPlace(id: string, cities: readonly Place[]): Place | undefined {
	return cities.find((city) => city.id === id) ?? (isTimeZone(id) ? zonePlace(id) : undefined);
}

/**
 * Places that a typed text may mean, best first: a name begins with it, a later word of a name
 * does, the country or zone holds it; cities before time zones. An empty text finds the cities.
 */
export function searchPlaces(
	typed: string,
	cities: readonly Place[],
	zones: readonly Place[],
	most: number,
): Place[] {
	const query = plain(typed);
	if (query === '') return cities.slice(0, most);
	const rankOf = ({ id, name, detail }: Place) => {
		const texts = [plain(name), ...namesOf(id).slice(1)];
		if (texts.some((text) => text.startsWith(query))) return 0;
		if (texts.some((text) => text.includes(`-${query}`))) return 1;
		return `-${plain(detail)}`.includes(`-${query}`) ? 2 : 3;
	};
	const ranked = (places: readonly Place[]) =>
		places.map((place) => ({ place, rank: rankOf(place) })).filter(({ rank }) => rank < 3);
	return [...ranked(cities), ...ranked(zones)]
		.toSorted((a, b) => a.rank - b.rank)
		.slice(0, most)
		.map(({ place }) => place);
}
