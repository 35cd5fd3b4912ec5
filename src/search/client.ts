import type { Facet } from './facets.ts';
import { namedFirst, type Named } from './names/named.ts';
import { countFacets, fits } from './page-facets.ts';
import type { PagefindPage, PagefindResponse, SearchIndex } from './pagefind.ts';
import { isEmptyRequest, type SearchRequest } from './params.ts';
import { isExact, queryForms } from './query.ts';
import { type FoundPage, toFoundPage } from './result.ts';
import { pagesWithSome } from './some-words.ts';
import { doubtfulWords, unknownWords } from './unknown-words.ts';
import { wholeWords } from './whole-words.ts';

/** Pages loaded with a search. Each costs up to 7 kB, and three articles fill the first screen. */
export const FIRST = 3;

/** Pages loaded at once when a reader asks for more. */
const BATCH = 10;

/** What a search found. */
export interface Findings {
	/** Pages found. */
	total: number;
	/** The same with those that the filters keep back. */
	all: number;
	/** Pages that each facet value would show, given the choices in the other facets. */
	counts: Record<Facet, Record<string, number>>;
	/** The first pages, best match first. */
	first: FoundPage[];
	/** Loads the pages from a place on, up to the next ten. */
	load(from: number): Promise<FoundPage[]>;
	/** Whether some word of the text stands on no found page as it was typed. */
	isDoubtful: boolean;
}

/**
 * Looks a request up. A request without text lists every page that its filters let through.
 *
 * @param named pages that are called exactly as the request asks; they come first
 * @throws When the request is empty, or when a part of the index cannot be fetched.
 */
export async function find(
	index: SearchIndex,
	request: SearchRequest,
	named: readonly Named[] = [],
): Promise<Findings> {
	if (isEmptyRequest(request)) throw new Error('There is nothing to look up.');
	let findings = nothing();
	for (const form of request.query ? queryForms(request.query) : [null]) {
		const found = await findForm(index, form, request.filters, named);
		if (found.all > 0 && (found.total > 0 || findings.all === 0)) findings = found;
		if (found.total > 0) break;
	}
	return findings;
}

/** Looks up pages that hold some of the words, those with most of them first. */
export async function findSome(
	index: SearchIndex,
	words: readonly string[],
	filters: SearchRequest['filters'],
	named: readonly Named[],
): Promise<Findings> {
	const narrowed = narrow(index, await pagesWithSome(index.pagefind, words, named), filters);
	return findingsOf(narrowed, await loadPages(narrowed.results.slice(0, FIRST)), true);
}

async function findForm(
	index: SearchIndex,
	form: string | null,
	filters: SearchRequest['filters'],
	named: readonly Named[],
): Promise<Findings> {
	if (form !== null && isExact(form)) await loadWhole(index, form);
	const { results } = await index.pagefind.search(form);
	const narrowed = narrow(index, namedFirst(results, named), filters);
	const pages = await loadPages(narrowed.results.slice(0, FIRST));
	// Where the filters let nothing through, what is hidden tells whether the words are known.
	const held = pages.length > 0 ? pages : await loadPages(results.slice(0, FIRST));
	if (form !== null && unknownWords(form, held).length > 0) return nothing();
	return findingsOf(narrowed, pages, form !== null && doubtfulWords(form, held).length > 0);
}

/** Results that the filters let through, and counts of all. */
interface Narrowed extends Pick<Findings, 'all' | 'counts'> {
	results: PagefindResponse['results'];
}

function narrow(
	index: SearchIndex,
	found: PagefindResponse['results'],
	filters: SearchRequest['filters'],
): Narrowed {
	const facets = new Map(found.map((result) => [result, index.facetsOf(result.id)]));
	return {
		all: found.length,
		counts: countFacets([...facets.values()], filters),
		results: found.filter((result) => fits(facets.get(result) ?? {}, filters)),
	};
}

function findingsOf(
	{ results, ...counted }: Narrowed,
	pages: readonly PagefindPage[],
	isDoubtful: boolean,
): Findings {
	return {
		...counted,
		total: results.length,
		first: pages.map(toFoundPage),
		load: async (from) => (await loadPages(results.slice(from, nextStop(from)))).map(toFoundPage),
		isDoubtful,
	};
}

/**
 * Loads every place of quoted words. Short entries first: of two entries the later one counts, also for
 * later searches of the same page view.
 */
async function loadWhole({ pagefind }: SearchIndex, form: string): Promise<void> {
	await pagefind.preload(form);
	await pagefind.preload(wholeWords(form));
}

/** Pages that are shown after one more load: 10, 20 and so on. */
export function nextStop(shown: number): number {
	return (Math.floor(shown / BATCH) + 1) * BATCH;
}

function nothing(): Findings {
	const counts = { kind: {}, level: {}, region: {}, part: {} };
	return { total: 0, all: 0, counts, first: [], load: () => Promise.resolve([]), isDoubtful: true };
}

function loadPages(results: PagefindResponse['results']): Promise<PagefindPage[]> {
	return Promise.all(results.map((result) => result.data()));
}
