/**
 * The smallest part of the weight that must rest on values. The Joint Research Centre of the European
 * Commission gives 65 percent as a rule of thumb for countries (composite-indicators.jrc.ec.europa.eu).
 */
export const LEAST_COVERAGE = 0.65;

/** The part of the weight that rests on values. A criterion without a weight needs none. */
export function coverageOf(
	points: readonly (number | undefined)[],
	shares: ArrayLike<number>,
): number {
	return points.reduce<number>(
		(sum, value, index) => (value === undefined ? sum : sum + (shares[index] ?? 0)),
		0,
	);
}

/** Whether a place may be ranked. */
export function isCovered(coverage: number): boolean {
	return coverage >= LEAST_COVERAGE - 1e-9;
}
