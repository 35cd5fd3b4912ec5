import type { PlaceIndex } from './places.ts';

/** What a reader asks the list of changes for. */
export interface SinceRequest {
	/** `YYYY-MM-DD`; empty for any day. */
	since: string;
	/** Permanent ids; empty for everything. */
	sections: readonly string[];
	/** What was written and cannot be an id. */
	unreadable: readonly string[];
	/** The day that was written is none. */
	badDate: boolean;
}

/** An entry of the list as it stands in the page. */
export interface ListedChange {
	date: string;
	everywhere: boolean;
	/** Ids of the changed places and of their sections, and addresses of pages changed as a whole. */
	keys: readonly string[];
}

/** Most ids that are read from an address or a form. */
export const MOST_SECTIONS = 500;

/** Longest id that is read. */
const LONGEST_ID = 120;

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Reads `?since=2026-11-22&sections=a,b`, which anyone may have written. */
export function parseSince(search: string): SinceRequest {
	const params = new URLSearchParams(search);
	const day = (params.get('since') ?? '').trim();
	const words = (params.get('sections') ?? '')
		.split(/[\s,;]+/)
		.filter(Boolean)
		.slice(0, MOST_SECTIONS);
	const readable = (word: string) => word.length <= LONGEST_ID && ID.test(word);
	const since = isDay(day) ? day : '';
	return {
		since,
		sections: [...new Set(words.filter(readable))],
		unreadable: words.filter((word) => !readable(word)).map((word) => word.slice(0, LONGEST_ID)),
		badDate: day !== '' && since === '',
	};
}

/** The request as a query string with its question mark; empty when it asks for everything. */
export function formatSince({ since, sections }: SinceRequest): string {
	const parts = [
		...(since ? [`since=${since}`] : []),
		...(sections.length > 0 ? [`sections=${sections.join(',')}`] : []),
	];
	return parts.length > 0 ? `?${parts.join('&')}` : '';
}

/** Reads the index of places as it came over the network; undefined when it is none. */
export function readPlaceIndex(data: unknown): PlaceIndex | undefined {
	const isGroups = (groups: unknown) =>
		Array.isArray(groups) &&
		groups.every(
			(group) => Array.isArray(group) && group.every((id: unknown) => typeof id === 'string'),
		);
	const isIndex = typeof data === 'object' && data !== null && Object.values(data).every(isGroups);
	return isIndex ? (data as PlaceIndex) : undefined;
}

/**
 * All names whose change is a change of the wanted sections: a section itself, its page as a whole,
 * and for something inside a section that section too. Ids that the index does not have are unknown.
 */
export function wantedKeys(
	sections: readonly string[],
	index: PlaceIndex,
): { keys: Set<string>; unknown: string[] } {
	const places = new Map(
		Object.entries(index).flatMap(([page, groups]) =>
			groups.flatMap((group) =>
				group.map((id): [string, string[]] => [id, [id, group[0] ?? id, page]]),
			),
		),
	);
	return {
		keys: new Set(sections.flatMap((id) => places.get(id) ?? [])),
		unknown: sections.filter((id) => !places.has(id)),
	};
}

/** Whether an entry is of that day or later, and concerns what is asked for. */
export function answers(
	{ date, everywhere, keys }: ListedChange,
	since: string,
	wanted: ReadonlySet<string> | undefined,
): boolean {
	return date >= since && (!wanted || everywhere || keys.some((key) => wanted.has(key)));
}

function isDay(text: string): boolean {
	const time = DAY.test(text) ? Date.parse(`${text}T00:00:00Z`) : NaN;
	return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
