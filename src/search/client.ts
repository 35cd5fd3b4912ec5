import { FACETS, type Facet } from './facets.ts';
import { namedFirst } from './named.ts';
import type { Pagefind, PagefindPage, PagefindResponse } from './pagefind.ts';
import { isEmptyRequest, type SearchRequest } from './params.ts';
import { queryForms } from './query.ts';
import { type FoundPage, toFoundPage } from './result.ts';
import { unknownWords } from './unknown-words.ts';

/** Pages loaded at once. */
export const BATCH = 10;

/** What a search found. */
export interface Findings {
	/** Pages found. */
	total: number;
	/** Pages that each facet value would show, given the choices in the other facets. */
	counts: Record<Facet, Record<string, number>>;
	/** The first pages, best match first. */
	first: FoundPage[];
	/** Loads the ten pages from a place on. */
	load(from: number): Promise<FoundPage[]>;
}

/**
 * Looks a request up. A request without text lists every page that its filters let through.
 *
 * @throws When the request is empty, or when a part of the index cannot be fetched.
 */
export async function find(pagefind: Pagefind, request: SearchRequest): Promise<Findings> {
	if (isEmptyRequest(request)) throw new Error('There is nothing to look up.');
	let findings = nothing();
	for (const form of request.query ? queryForms(request.query) : [null]) {
		findings = await findForm(pagefind, form, request.filters);
		if (findings.total > 0) break;
	}
	return findings;
}

async function findForm(
	pagefind: Pagefind,
	form: string | null,
	filters: SearchRequest['filters'],
): Promise<Findings> {
	const response = await pagefind.search(form, { filters: toPagefind(filters) });
	const pages = await loadPages(response, 0);
	if (form !== null && unknownWords(form, pages).length > 0) return nothing();
	return {
		total: response.results.length,
		counts: await countFacets(pagefind, form, filters, response),
		first: (form === null ? pages : namedFirst(pages, form)).map(toFoundPage),
		load: async (from) => (await loadPages(response, from)).map(toFoundPage),
	};
}

function nothing(): Findings {
	const counts = { kind: {}, level: {}, region: {}, part: {} };
	return { total: 0, counts, first: [], load: () => Promise.resolve([]) };
}

function loadPages(response: PagefindResponse, from: number): Promise<PagefindPage[]> {
	return Promise.all(response.results.slice(from, from + BATCH).map((result) => result.data()));
}

/**
 * Counts per facet value. Pagefind counts what is left when a value is set in addition; within a
 * facet the choices are alternatives, so a facet in use is counted by a search without it.
 */
async function countFacets(
	pagefind: Pagefind,
	form: string | null,
	filters: SearchRequest['filters'],
	response: PagefindResponse,
): Promise<Findings['counts']> {
	const count = async (facet: Facet): Promise<Record<string, number>> => {
		if (filters[facet].length === 0) return response.filters[facet] ?? {};
		const others = toPagefind({ ...filters, [facet]: [] });
		const without = await pagefind.search(form, { filters: others });
		return without.filters[facet] ?? {};
	};
	const [kind, level, region, part] = await Promise.all([
		count('kind'),
		count('level'),
		count('region'),
		count('part'),
	]);
	return { kind, level, region, part };
}

/** Filters in Pagefind's form: alternatives within a facet, all facets together. */
function toPagefind(filters: SearchRequest['filters']): Record<string, { any: string[] }> {
	return Object.fromEntries(
		FACETS.filter((facet) => filters[facet].length > 0).map((facet) => [
			facet,
			{ any: filters[facet] },
		]),
	);
}
