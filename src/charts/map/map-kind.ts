import type { Measure } from '../shared/measure.ts';

/** Amounts are drawn as circles by area, everything else as tints of the land. */
export type MapKind = 'circles' | 'tints';

/** An amount for each person, or a middle value, does not add up: twice the land is not twice as much. */
const NOT_ADDED = /\b(per|average|mean|median)\b/i;

/**
 * How a measure is drawn. Circles suit amounts and counts: values from zero on that are counted in
 * thousands or more, or spread so far that they ask for a log scale. All years count, so that a
 * measure keeps its form from year to year.
 */
export function kindOf({ facts, series }: Measure): MapKind {
	const { unit, name, scale } = facts;
	const negative = series.some(({ points }) => points.some(({ value }) => value < 0));
	const large = unit.divisor >= 1000 || scale === 'log';
	const added = !NOT_ADDED.test(`${name} ${unit.name}`) && !unit.suffix.includes('%');
	return large && added && !negative ? 'circles' : 'tints';
}
