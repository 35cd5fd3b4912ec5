/**
 * Weights as shares that add up to one; only their proportion counts.
 * @throws RangeError unless all are zero or more and one is more
 */
export function sharesOf(weights: ArrayLike<number>): Float64Array {
	const shares = Float64Array.from(weights);
	let sum = 0;
	for (const weight of shares) {
		if (!(weight >= 0)) throw new RangeError(`a weight cannot be ${weight}`);
		sum += weight;
	}
	if (!(sum > 0 && Number.isFinite(sum))) throw new RangeError('at least one weight is needed');
	return shares.map((weight) => weight / sum);
}
