import { namesOf } from './other-names.ts';
import { plain, type Place } from './places.ts';
import { MOST_SITES, OFFICE_HOURS, type Plan } from './plan.ts';
import { usualPlan } from './usual.ts';

/** The words by which readers call the method. */
const NAME =
	/\boverlap(?:ping)?(?: (?:of|in))?(?: (?:working|office|business))?(?: hours)?\b|\b(?:working|shared|common|office|business) hours\b/i;

/** Words that change nothing about which cities are compared. */
const FILLERS = new Set(
	'a and at between business do does for from have hours how in is many of office our overlap share shared site sites team the time to versus vs what with work working'.split(
		' ',
	),
);

/** Stands before the city of the client. */
const CLIENT = 'client';

/** A region's color class that marks the cities of client countries. */
const CLIENT_REGION = 'client';

/** Whether a text asks how working hours overlap. */
export function asksForHours(text: string): boolean {
	return NAME.test(text);
}

/**
 * The plan that a text asks for, such as "overlap manila london": the city behind the word "client",
 * else the first of a client country, else the first named is the client. Undefined when fewer than
 * two cities are named, or anything in the text is not understood.
 */
export function planFromText(text: string, cities: readonly Place[]): Plan | undefined {
	const found = citiesIn(text.replace(NAME, ' '), cities);
	if (!found) return undefined;
	const places = [...new Set(found.map(({ place }) => place))];
	const client =
		found.find(({ named }) => named)?.place ??
		places.find(({ region }) => region === CLIENT_REGION) ??
		places[0];
	const sites = places.filter((place) => place !== client);
	if (!client || sites.length === 0 || sites.length > MOST_SITES) return undefined;
	return {
		...usualPlan(cities),
		client: { place: client, ...OFFICE_HOURS },
		sites: sites.map((place) => ({ place, ...OFFICE_HOURS })),
	};
}

interface Named {
	place: Place;
	/** Whether the text calls it the client. */
	named: boolean;
}

/** The cities of a text in their order; undefined when a word is no city and no filler. */
function citiesIn(text: string, cities: readonly Place[]): Named[] | undefined {
	// A long name goes before a shorter one that it begins with.
	const longestFirst = cities
		.flatMap((place) => namesOf(place.id).map((name) => ({ name, place })))
		.toSorted((a, b) => b.name.length - a.name.length);
	const found: Named[] = [];
	let rest = plain(text);
	let named = false;
	while (rest !== '') {
		const city = longestFirst.find(({ name }) => `${rest}-`.startsWith(`${name}-`));
		const word = city?.name ?? rest.split('-', 1)[0] ?? '';
		if (city) found.push({ place: city.place, named });
		else if (word !== CLIENT && !FILLERS.has(word)) return undefined;
		named = word === CLIENT || (named && !city);
		rest = rest.slice(word.length + 1);
	}
	return found;
}
