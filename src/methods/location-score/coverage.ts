/**
 * The smallest part of the weight that must rest on values. The Joint Research Centre of the European
 * Commission gives 65 percent as a rule of thumb for countries (composite-indicators.jrc.ec.europa.eu).
 */
export const LEAST_COVERAGE = 0.65;

/**
 * The part of the weight that rests on values, 0 to 1. A criterion without a weight needs none.
 * @param points of each criterion, undefined where there is no value
 * @param shares of the weight, in the same order; their sum is 1
 */
export function coverageOf(
	points: readonly (number | undefined)[],
	shares: ArrayLike<number>,
): number {
	return points.reduce<number>(
		(sum, value, index) => (value === undefined ? sum : sum + (shares[index] ?? 0)),
		0,
	);
}

/** Whether a place with this coverage (0 to 1) may be ranked; a rounding error counts for nothing. */
export function isCovered(coverage: number): boolean {
	return coverage >= LEAST_COVERAGE - 1e-9;
}
