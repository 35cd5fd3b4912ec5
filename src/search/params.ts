import type { Facet } from './facets.ts';
import { FACET_VALUES, FACETS } from './facets.ts';
import { tidyQuery } from './query.ts';

/** What a reader asks for: the whole state of the search, as in the address `/search/?q=…&kind=…`. */
export interface SearchRequest {
	query: string;
	/** Chosen values; within a facet one of them must hold, across facets all. */
	filters: Record<Facet, string[]>;
}

/** A request for nothing. */
export function emptyRequest(): SearchRequest {
	return { query: '', filters: { kind: [], level: [], region: [], part: [] } };
}

/**
 * Reads a query string. It is untrusted: texts are tidied and cut, values that no facet has are
 * dropped, the rest comes in the order of the interface. Never throws.
 */
export function parseSearchParams(search: string | URLSearchParams): SearchRequest {
	const params = new URLSearchParams(search);
	const request = emptyRequest();
	request.query = tidyQuery(params.get('q') ?? '');
	for (const facet of FACETS) {
		const asked = new Set(params.getAll(facet));
		request.filters[facet] = FACET_VALUES[facet].filter((value) => asked.has(value));
	}
	return request;
}

/** Writes a request as a query string, with `?` in front; an empty request gives an empty text. */
export function formatSearchParams(request: SearchRequest): string {
	const params = new URLSearchParams();
	if (request.query) params.set('q', request.query);
	for (const facet of FACETS) {
		for (const value of request.filters[facet]) params.append(facet, value);
	}
	const text = params.toString();
	return text && `?${text}`;
}

/** How many filter values are chosen. */
export function filterCount(request: SearchRequest): number {
	return FACETS.reduce((sum, facet) => sum + request.filters[facet].length, 0);
}

/** Whether there is nothing to look up: no text and no filter. */
export function isEmptyRequest(request: SearchRequest): boolean {
	return request.query === '' && filterCount(request) === 0;
}
