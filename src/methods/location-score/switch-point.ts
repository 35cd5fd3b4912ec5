/** A weight at which two places change order. */
export interface SwitchPoint {
	criterion: number;
	/** Share of the criterion, from 0 to 1, at which the scores are equal. */
	share: number;
}

/**
 * The weights of single criteria at which two places without gaps have the same score, the others
 * scaled in proportion. With d the differences of terms, g = Σ w d and v the new share of criterion k:
 * v d_k + (1 − v) r = 0, where r = (g − w_k d_k) / (1 − w_k) is the difference on the other criteria;
 * so v = r / (r − d_k). Only switch points from 0 to 1 are given; nearest to the present share first.
 * @param differences terms of one place less those of the other
 * @param shares weights that add up to one
 */
export function switchPoints(
	differences: readonly number[],
	shares: ArrayLike<number>,
): SwitchPoint[] {
	const gap = differences.reduce((sum, d, index) => sum + d * (shares[index] ?? 0), 0);
	return differences
		.flatMap((difference, criterion): SwitchPoint[] => {
			const own = shares[criterion] ?? 0;
			// Nothing else has a weight, so nothing can be scaled.
			if (own >= 1) return [];
			const rest = (gap - own * difference) / (1 - own);
			const share = rest / (rest - difference);
			return share >= 0 && share <= 1 ? [{ criterion, share }] : [];
		})
		.toSorted((a, b) => distance(a, shares) - distance(b, shares));
}

function distance({ criterion, share }: SwitchPoint, shares: ArrayLike<number>): number {
	return Math.abs(share - (shares[criterion] ?? 0));
}
