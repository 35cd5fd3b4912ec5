import { plain, type Place } from './places.ts';
import { MOST_SITES, OFFICE_HOURS, type Plan } from './plan.ts';
import { usualPlan } from './usual.ts';

/** The words by which readers call the method. */
const NAME =
	/\boverlap(?:ping)?(?: (?:of|in))?(?: (?:working|office|business))?(?: hours)?\b|\b(?:working|shared|common|office|business) hours\b/i;

/** Words that change nothing about which cities are compared. */
const FILLERS = new Set(
	'a and at between do does for from how in is many of our overlap share site sites team the time to versus vs what with'.split(
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
	const longestFirst = cities.toSorted((a, b) => b.id.length - a.id.length);
	const found: Named[] = [];
	let rest = plain(text);
	let named = false;
	while (rest !== '') {
		const place = longestFirst.find(({ id }) => `${rest}-`.startsWith(`${id}-`));
		const word = place?.id ?? rest.split('-', 1)[0] ?? '';
		if (place) found.push({ place, named });
		else if (word !== CLIENT && !FILLERS.has(word)) return undefined;
		named = word === CLIENT || (named && !place);
		rest = rest.slice(word.length + 1);
	}
	return found;
}
