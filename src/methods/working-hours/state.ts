import { hoursWords as words } from '../../strings/working-hours.ts';
import { shiftLength, type Shift } from './office.ts';
import { findPlace, type Place } from './places.ts';
import {
	MOST_SITES,
	OFFICE_HOURS,
	STEP,
	type Hours,
	type Plan,
	type PlannedPlace,
} from './plan.ts';
import { readYear } from './read-time.ts';

/** A plan read from a link, and a sentence for everything in it that was not understood. */
export interface Decoded {
	plan: Plan;
	problems: string[];
}

/** A plan of eight sites with hours of their own takes about 500 characters. */
const LONGEST_QUERY = 2000;

/**
 * Writes what differs from the usual plan; the usual one gives an empty text. `shift` and `days` hold
 * one item for all, or one for the client and one for each site in their order.
 */
export function encode(plan: Plan, usual: Plan): string {
	const all = [plan.client, ...plan.sites];
	const ids = ({ sites }: Plan) => sites.map(({ place }) => place.id).join('.') || 'none';
	const written: readonly (readonly [string, string, string])[] = [
		['client', plan.client.place.id, usual.client.place.id],
		['sites', ids(plan), ids(usual)],
		['shift', itemList(all.map(shiftText)), shiftText(OFFICE_HOURS)],
		['days', itemList(all.map(daysText)), daysText(OFFICE_HOURS)],
		['year', String(plan.year), String(usual.year)],
		['day', plan.day, usual.day],
	];
	// Ids hold letters, digits and "/", "_", "+", "-": only "+" means something else in a query.
	return written
		.filter(([, value, default_]) => value !== default_)
		.map(([key, value]) => `${key}=${value.replaceAll('+', '%2B')}`)
		.join('&');
}

/**
 * Reads a plan from a query string. The string comes from anywhere: what is not understood falls
 * back to the usual and is named in `problems`. Keys of others are left alone.
 */
export function decode(query: string, usual: Plan, cities: readonly Place[]): Decoded {
	if (query.length > LONGEST_QUERY) return { plan: usual, problems: [words.tooLong] };
	const given = new URLSearchParams(query);
	const problems: string[] = [];
	const placeOf = (id: string): Place | undefined => {
		const place = findPlace(id, cities);
		if (!place) problems.push(words.noPlace(id));
		return place;
	};
	const clientId = given.get('client');
	const client = (clientId === null ? undefined : placeOf(clientId)) ?? usual.client.place;
	const ids = siteIds(given.get('sites'), usual, problems);
	const count = ids.length + 1;
	const shifts = readItems(given.get('shift'), count, readShift, words.noShift, problems);
	const days = readItems(given.get('days'), count, readDays, words.noDays, problems);
	const hoursAt = (index: number): Hours => ({
		shift: shifts[index] ?? OFFICE_HOURS.shift,
		days: days[index] ?? OFFICE_HOURS.days,
	});
	const sites = ids.flatMap((id, index): PlannedPlace[] => {
		const place = placeOf(id);
		return place ? [{ place, ...hoursAt(index + 1) }] : [];
	});
	return {
		plan: {
			client: { place: client, ...hoursAt(0) },
			sites,
			year: readYearOf(given.get('year'), problems) ?? usual.year,
			day: readDay(given.get('day'), problems) ?? usual.day,
		},
		problems,
	};
}

/** A shift as links hold it, for example 0900-1700. */
function shiftText({ shift: { start, end } }: Pick<Hours, 'shift'>): string {
	const clock = (minute: number) =>
		`${String(Math.floor(minute / 60)).padStart(2, '0')}${String(minute % 60).padStart(2, '0')}`;
	return `${clock(start)}-${clock(end)}`;
}

function daysText({ days }: Pick<Hours, 'days'>): string {
	return days.join('') || '0';
}

function itemList(items: readonly string[]): string {
	return new Set(items).size === 1 ? (items[0] ?? '') : items.join('.');
}

function siteIds(text: string | null, usual: Plan, problems: string[]): string[] {
	if (text === null) return usual.sites.map(({ place }) => place.id);
	if (text === 'none') return [];
	const ids = [...new Set(text.split('.'))];
	if (ids.length > MOST_SITES) problems.push(words.tooMany(MOST_SITES));
	return ids.slice(0, MOST_SITES);
}

/** One item for all offices, or one for each; an office without an item that is understood has none. */
function readItems<Item>(
	text: string | null,
	count: number,
	read: (text: string) => Item | undefined,
	problem: (text: string) => string,
	problems: string[],
): (Item | undefined)[] {
	if (text === null) return [];
	const texts = text.split('.').slice(0, MOST_SITES + 1);
	const items = texts.map(read);
	const bad = texts.filter((_, index) => items[index] === undefined);
	if (bad.length > 0 || (texts.length > 1 && texts.length !== count)) problems.push(problem(text));
	return texts.length === 1 ? Array.from({ length: count }, () => items[0]) : items;
}

function readShift(text: string): Shift | undefined {
	const match = /^([01]\d|2[0-3])([0-5]\d)-([01]\d|2[0-3])([0-5]\d)$/.exec(text);
	if (!match) return undefined;
	const [, h1, m1, h2, m2] = match.map(Number);
	const shift = { start: (h1 ?? 0) * 60 + (m1 ?? 0), end: (h2 ?? 0) * 60 + (m2 ?? 0) };
	return isShift(shift) ? shift : undefined;
}

/** Whether a shift has whole quarters of an hour and lasts less than a day. */
function isShift(shift: Shift): boolean {
	return shift.start % STEP === 0 && shift.end % STEP === 0 && shiftLength(shift) < 24 * 60;
}

function readDays(text: string): number[] | undefined {
	if (text === '0') return [];
	if (!/^[1-7]{1,7}$/.test(text)) return undefined;
	const days = [...new Set(text)].map(Number);
	return days.toSorted((a, b) => a - b);
}

function readYearOf(text: string | null, problems: string[]): number | undefined {
	if (text === null) return undefined;
	const year = readYear(text);
	if (year.problem === undefined) return year.value;
	problems.push(year.problem);
	return undefined;
}

function readDay(text: string | null, problems: string[]): string | undefined {
	if (text === null) return undefined;
	const isDay = /^\d\d-\d\d$/.test(text);
	// A leap year holds every day there is.
	const date = isDay ? new Date(`2028-${text}T00:00:00Z`) : undefined;
	if (date && !Number.isNaN(date.getTime()) && date.toISOString().slice(5, 10) === text)
		return text;
	problems.push(words.noDay(text));
	return undefined;
}
