import { RANKING } from '../ranking.ts';
import type { WordPage } from './word-entry.ts';

/** Pagefind's `termSaturation`, which the site leaves as it is. */
const SATURATION = 1.4;

/** A place of weight 1 in the index. */
const UNIT = 24;

/**
 * How high a page ranks when one word is searched for, by the formula of Pagefind 1.6
 * (`pagefind_web/src/search.rs`, BM25 mixed with the plain count, and a share for each field of
 * metadata), without the factor that is the same for all pages.
 *
 * @param lengths words on each page, by number of the page
 * @param fields names of the fields of metadata, by number
 */
export function wordRank(
	lengths: readonly number[],
	fields: readonly string[],
): (page: WordPage) => number {
	const average = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
	const { pageLength, termFrequency, metaWeights } = RANKING;
	const weights = new Map<string, number>(Object.entries(metaWeights));
	return ({ page, weight, fields: standsIn }) => {
		const count = weight / UNIT;
		const length = 1 - pageLength + pageLength * ((lengths[page] ?? average) / average);
		const frequency = ((SATURATION + 1) * count) / (SATURATION * length + count);
		const plain = Math.min(count / (average / 5), SATURATION + 1);
		const named = [...standsIn].map((field) => weights.get(fields[field] ?? '') ?? 1);
		const ofNames = named.reduce((sum, one) => sum + one, 0);
		return (1 - termFrequency) * plain + termFrequency * frequency + ofNames;
	};
}
