import { FULL } from './criterion.ts';

export const means = ['arithmetic', 'geometric'] as const;
/** How points of several criteria become one score. */
export type Mean = (typeof means)[number];

/** Points of places by criteria, a row a place; a missing value is NaN. */
export interface Grid {
	places: number;
	criteria: number;
	points: Float64Array;
}

/** Fewest points that the geometric mean reckons with: one zero would make everything zero. */
const FLOOR = 1;

/**
 * A grid made ready for one kind of mean: in `terms` the weighted sum is the score on `scale`, in
 * points or, for the geometric mean, in their logarithms. A missing value is zero there.
 */
export interface Terms {
	places: number;
	criteria: number;
	terms: Float64Array;
	/** Criteria without a value, by place. */
	missing: readonly (readonly number[])[];
	/** The term of 100 points; that of none is zero. */
	top: number;
	mean: Mean;
}

/** Makes a grid from rows of points, where undefined is missing. */
export function gridOf(rows: readonly (readonly (number | undefined)[])[]): Grid {
	const criteria = rows[0]?.length ?? 0;
	const points = new Float64Array(rows.length * criteria);
	rows.forEach((row, place) =>
		row.forEach((value, index) => (points[place * criteria + index] = value ?? NaN)),
	);
	return { places: rows.length, criteria, points };
}

/** Prepares a grid for a mean. */
export function termsOf({ places, criteria, points }: Grid, mean: Mean): Terms {
	const term = (value: number) => {
		if (Number.isNaN(value)) return 0;
		return mean === 'arithmetic' ? value : Math.log(Math.max(FLOOR, value));
	};
	return {
		places,
		criteria,
		terms: points.map(term),
		missing: Array.from({ length: places }, (_, place) =>
			Array.from({ length: criteria }, (_, index) => index).filter((index) =>
				Number.isNaN(points[place * criteria + index]),
			),
		),
		top: term(FULL),
		mean,
	};
}

/** A score in points from what the weighted sum of terms gives. */
export function toPoints(score: number, mean: Mean): number {
	return mean === 'arithmetic' ? score : Math.exp(score);
}

/**
 * Scores of all places on the scale of their terms. The weighted arithmetic mean is
 * S = Σ w s, the geometric one Π s^w, here as Σ w ln s. Over what a place has: its weights are
 * scaled up to one.
 * @param shares weights that add up to one
 * @param into takes the scores
 * @param low, high take the scores with every missing value at no points and at 100
 */
export function scoreAll(
	{ places, criteria, terms, missing, top }: Terms,
	shares: Float64Array,
	into: Float64Array,
	low?: Float64Array,
	high?: Float64Array,
): void {
	for (let place = 0, at = 0; place < places; place++) {
		let sum = 0;
		for (let index = 0; index < criteria; index++) sum += (shares[index] ?? 0) * (terms[at++] ?? 0);
		let gap = 0;
		for (const index of missing[place] ?? []) gap += shares[index] ?? 0;
		into[place] = gap === 0 ? sum : gap < 1 ? sum / (1 - gap) : 0;
		if (low) low[place] = sum;
		if (high) high[place] = sum + gap * top;
	}
}
