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

export type FacetCounts = Record<string, Record<string, number>>;

export interface PagefindResponse {
	results: { id: string; score: number; data: () => Promise<PagefindPage> }[];
	/** Pages left for each filter value, if it were set in addition. */
	filters: FacetCounts;
}

/** The part of Pagefind's browser API that the site uses. It ships no types of its own. */
export interface Pagefind {
	options(options: Record<string, unknown>): Promise<void>;
	filters(): Promise<FacetCounts>;
	/** Null looks up every page. */
	search(text: string | null, options?: { filters?: unknown }): Promise<PagefindResponse>;
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
 * Loads and sets up Pagefind from the built site.
 *
 * @throws When the index is not there (a development server has none) or cannot be fetched.
 */
export async function loadPagefind(location: PagefindLocation): Promise<Pagefind> {
	const { base, build, attempt = 0 } = location;
	const address = `${base}pagefind/pagefind.js${attempt > 0 ? `?attempt=${attempt}` : ''}`;
	const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
	await setUp(pagefind, build);
	return pagefind;
}

/** Sets all options in one call (a second call would replace them) and loads every filter, which makes counts appear. */
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
