import type { Kind } from './facets.ts';

/**
 * Weight of a word in the body of a page, by kind (Pagefind's `data-pagefind-weight`, 0 to 10,
 * quadratic: 2 counts four times as much as 1).
 */
export const BODY_WEIGHTS: Record<Kind, number> = {
	Article: 2.2,
	Region: 1.4,
	Country: 1.4,
	Case: 1.2,
	Term: 1,
	Claim: 0.9,
	Method: 1.2,
	Data: 0.8,
	Teaching: 0.6,
	About: 0.5,
};

/** Ranking options of the search (see https://pagefind.app/docs/ranking/). */
export const RANKING = {
	pageLength: 0.3,
	termFrequency: 0.6,
	termSimilarity: 2,
	metaWeights: { title: 6, abbreviation: 6, aliases: 5, summary: 1, path: 0, kind: 0, region: 0 },
} as const;
