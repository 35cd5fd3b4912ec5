/**
 * Years until the sum of a yearly flow, the first at year 0, is no longer negative and stays so to
 * the end; within a year the flow counts as even. Undefined when the sum ends below zero. Source:
 * standard corporate finance.
 */
export function payback(flow: readonly number[]): number | undefined {
	const sums = flow.map((_, index) => sumOf(flow.slice(0, index + 1)));
	const below = sums.findLastIndex((sum) => sum < 0);
	if (below === flow.length - 1) return undefined;
	if (below < 0) return 0;
	return below - (sums[below] ?? 0) / (flow[below + 1] ?? 1);
}

function sumOf(values: readonly number[]): number {
	return values.reduce((sum, value) => sum + value, 0);
}
