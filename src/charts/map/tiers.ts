import type { LabelRule } from './label-choice.ts';

/** Ranges of width that share a set of words: the wide plate has two, the narrow plate one. */
export type TierName = 'full' | 'compact' | 'narrow';

/**
 * Font sizes in units of the drawing, at the smallest width of each tier; map.css has the same and
 * sets smaller ones where the plate is wider. On the screen no word falls below 12 px: a unit is
 * 0.87 px where the full tier begins (75rem), 0.41 px where the compact tier begins (35rem), and
 * 0.82 px on a phone of 320 px.
 */
export const fontSizes: Record<TierName, number> = { full: 14, compact: 30, narrow: 15 };

/** Who is named on the world map. */
export const worldRules: Record<TierName, LabelRule> = {
	full: { world: 3, region: 2, optional: 5, values: 3, missing: true },
	compact: { world: 2, region: 1, optional: 2, values: 0, missing: false },
	narrow: { world: 2, region: 1, optional: 4, values: 0, missing: false },
};

/** Who is named on the enlarged map, where the circles of the wide plate crowd. */
export const insetRules: Record<'full' | 'compact', LabelRule> = {
	full: { world: 5, region: 8, optional: 18, values: 5, missing: true },
	compact: { world: 0, region: 1, optional: 2, values: 0, missing: false },
};
