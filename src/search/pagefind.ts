import { loadJson } from '../platform/load.ts';
import { facetsFrom, type FacetsOf } from './page-facets.ts';
import { RANKING } from './ranking.ts';

/** An element with an id, and the place in the text where it begins, in words. */
export interface PagefindAnchor {
	element: string;
	id: string;
	location: number;
}

/** A section of a page that holds matches. */
export interface PagefindSection {
	title: string;
	url: string;
	excerpt: string;
	/** Missing where the matches stand before the first section. */
	anchor?: PagefindAnchor;
	weighted_locations: { balanced_score: number }[];
}

/** A page that holds matches, loaded. Only what the site reads. */
export interface PagefindPage {
	url: string;
	content: string;
	excerpt: string;
	locations: number[];
	meta: Record<string, string>;
	anchors: PagefindAnchor[];
	sub_results: PagefindSection[];
}

export interface PagefindResponse {
	results: { id: string; score: number; data: () => Promise<PagefindPage> }[];
}

/** The part of Pagefind's browser API that the site uses. It ships no types of its own. */
export interface Pagefind {
	options(options: Record<string, unknown>): Promise<void>;
	/** Filters of Pagefind's own, of which the index has none. Waits until the index is loaded. */
	filters(): Promise<unknown>;
	/** Fetches the parts of the index that a text needs. */
	preload(text: string): Promise<unknown>;
	/** Null looks up every page. */
	search(text: string | null): Promise<PagefindResponse>;
}

/** The index of a site, opened. */
export interface SearchIndex {
	pagefind: Pagefind;
	facetsOf: FacetsOf;
}

export interface PagefindLocation {
	/** Base path of the site, with a slash at both ends. */
	base: string;
	/** Names the build, so that caches keep the index and ask again after the next build. */
	build?: string | undefined;
	/** Counts loads from 0: browsers may remember that a module failed under the same address. */
	attempt?: number;
}

/**
 * Loads and sets up the search index of the built site.
 *
 * @throws When the index is not there (a development server has none) or cannot be fetched.
 */
export async function loadIndex(location: PagefindLocation): Promise<SearchIndex> {
	const { base, build, attempt = 0 } = location;
	const address = `${base}pagefind/pagefind.js${attempt > 0 ? `?attempt=${attempt}` : ''}`;
	const [facets, pagefind] = await Promise.all([
		// Without it results are there and cannot be narrowed.
		loadJson(`${base}pagefind/facets.json`).catch(() => null),
		import(/* @vite-ignore */ address) as Promise<Pagefind>,
	]);
	await setUp(pagefind, build);
	return { pagefind, facetsOf: facetsFrom(facets) };
}

/** Sets all options in one call (a second call would replace them) and loads what every search needs. */
export async function setUp(pagefind: Pagefind, build: string | undefined): Promise<void> {
	await pagefind.options({
		ranking: RANKING,
		excerptLength: 24,
		excerptEllipsis: '…',
		// A Worker would fetch 11 kB of code of its own, and asking takes a few milliseconds.
		noWorker: true,
		...(build === undefined ? {} : { metaCacheTag: build }),
	});
	await pagefind.filters();
}
