/** Lowest, likeliest and highest value of a quantity that nobody knows exactly. */
export interface Triangle {
	low: number;
	likely: number;
	high: number;
}

/**
 * The value below which a triangular distribution has the share `u` (0 to 1): its inverse
 * distribution function, which turns even random numbers into draws. Source: Kotz and van Dorp,
 * Beyond Beta, chapter 1. Expects low ≤ likely ≤ high.
 */
export function triangular(u: number, { low, likely, high }: Triangle): number {
	const width = high - low;
	if (width === 0) return low;
	const rising = (likely - low) / width;
	return u < rising
		? low + Math.sqrt(u * width * (likely - low))
		: high - Math.sqrt((1 - u) * width * (high - likely));
}
