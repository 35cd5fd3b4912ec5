import { arrayOf } from './cbor.ts';
import { pagesOf, withoutPlaces, withPages, type WordPage } from './word-entry.ts';

/** From where on the entry of a word is shortened, and to what. */
export interface Bounds {
	/** Words on no more pages than this keep all their places. */
	pages: number;
	/** Most places that a shortened entry keeps, those of all pages together. */
	places: number;
}

/**
 * No word of a book of 500 pages is shortened. A place takes about 2.5 bytes when packed, so a
 * shortened word takes 2.5 kB, and hardly more as the book grows.
 */
const BOUNDS: Bounds = { pages: 500, places: 1_000 };

/**
 * Shortens the entry of a word that stands on very many pages: the places are kept on the pages that
 * rank highest for it, and of the others it is only said that the word is there. So a search finds
 * the same pages, and those that come first for the word come first in the same order.
 *
 * @param rank how high a page ranks for the word
 * @returns the same entry when the word is within the bounds
 */
export function boundWord(
	entry: Buffer,
	rank: (page: WordPage) => number,
	bounds: Bounds = BOUNDS,
): Buffer {
	const pages = pagesOf(entry);
	const all = pages.reduce((sum, { places }) => sum + places, 0);
	if (pages.length <= bounds.pages || all <= bounds.places) return entry;
	const kept = foremost(pages, rank, bounds.places);
	return withPages(
		entry,
		pages.map((page) => (kept.has(page) ? arrayOf(page.items) : withoutPlaces(page))),
	);
}

/** The pages that rank highest, as many as have no more places together. */
function foremost(
	pages: readonly WordPage[],
	rank: (page: WordPage) => number,
	places: number,
): Set<WordPage> {
	const ranks = new Map(pages.map((page) => [page, rank(page)]));
	const order = pages.toSorted((a, b) => (ranks.get(b) ?? 0) - (ranks.get(a) ?? 0));
	let left = places;
	const end = order.findIndex((page) => (left -= page.places) < 0);
	return new Set(order.slice(0, end < 0 ? order.length : end));
}
