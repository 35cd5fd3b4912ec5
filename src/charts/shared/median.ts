/**
 * The value in the middle, or the mean of the two in the middle; undefined without a value. By hand
 * because d3's median brings a selection algorithm that outweighs the rest of a small chart.
 */
export function median(values: readonly number[]): number | undefined {
	const sorted = values.toSorted((a, b) => a - b);
	const half = (sorted.length - 1) / 2;
	const [lower, upper] = [sorted[Math.floor(half)], sorted[Math.ceil(half)]];
	return lower === undefined || upper === undefined ? undefined : (lower + upper) / 2;
}
