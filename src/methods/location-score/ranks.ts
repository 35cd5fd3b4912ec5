/** Differences below this are rounding: places this close share a rank. */
const SAME = 1e-9;

/** Ranks by score, the highest first; equal scores share the better rank. */
export function ranksOf(scores: ArrayLike<number>): number[] {
	return Array.from(
		scores,
		(own) => 1 + Array.from(scores).filter((other) => other > own + SAME).length,
	);
}
