/** What a row of the catalogue is filtered by. */
export interface CatalogueEntry {
	/** Lower-case words of name, code, publisher and definition. */
	text: string;
	group: string;
	publisher: string;
	/** May be downloaded, or only be shown. */
	terms: string;
	/** Newest year with a value. */
	newest: number;
}

/** What a reader asks for; an empty text asks for nothing. */
export interface CatalogueFilter {
	q: string;
	group: string;
	publisher: string;
	terms: string;
	/** The newest value is of this year or later. */
	since: string;
}

/** The keys of a filter, in the order of the form and of the address. */
export const filterKeys = ['q', 'group', 'publisher', 'terms', 'since'] as const;
export type FilterKey = (typeof filterKeys)[number];

export const emptyFilter: CatalogueFilter = {
	q: '',
	group: '',
	publisher: '',
	terms: '',
	since: '',
};

/** Longest search that is read from an address. */
const LONGEST = 80;

/**
 * Reads a query string, which anyone may have written: a value that the form does not offer is
 * dropped, and the search is cut.
 */
export function parseFilter(
	search: string,
	offered: Readonly<Record<Exclude<FilterKey, 'q'>, readonly string[]>>,
): CatalogueFilter {
	const params = new URLSearchParams(search);
	const filter = { ...emptyFilter, q: (params.get('q') ?? '').trim().slice(0, LONGEST).trim() };
	for (const key of ['group', 'publisher', 'terms', 'since'] as const) {
		const value = params.get(key) ?? '';
		if (offered[key].includes(value)) filter[key] = value;
	}
	return filter;
}

/** The filter as a query string with its question mark; nothing when nothing is asked. */
export function formatFilter(filter: CatalogueFilter): string {
	const params = new URLSearchParams(
		activeKeys(filter).map((key): [string, string] => [key, filter[key].trim()]),
	);
	return params.size > 0 ? `?${params.toString()}` : '';
}

/** Keys that ask for something. */
export function activeKeys(filter: CatalogueFilter): FilterKey[] {
	return filterKeys.filter((key) => filter[key].trim() !== '');
}

/** Whether a row holds every word of the search and meets every other wish. */
export function matches(entry: CatalogueEntry, filter: CatalogueFilter): boolean {
	const words = filter.q.toLowerCase().split(/\s+/).filter(Boolean);
	return (
		words.every((word) => entry.text.includes(word)) &&
		(filter.group === '' || entry.group === filter.group) &&
		(filter.publisher === '' || entry.publisher === filter.publisher) &&
		(filter.terms === '' || entry.terms === filter.terms) &&
		(filter.since === '' || entry.newest >= Number(filter.since))
	);
}

/** For a filter that finds nothing: each wish without which there would be rows, and how many. */
export function obstacles(
	entries: readonly CatalogueEntry[],
	filter: CatalogueFilter,
): { key: FilterKey; count: number }[] {
	return activeKeys(filter)
		.map((key) => ({
			key,
			count: entries.filter((entry) => matches(entry, { ...filter, [key]: '' })).length,
		}))
		.filter(({ count }) => count > 0);
}
