import { median } from '../../src/charts/shared/median.ts';

/** What a table tells of times in ms: the median and the slowest, with so many decimals. */
export function timeColumns(times: readonly number[], decimals = 0): object {
	const rounded = (time = 0) => Number(time.toFixed(decimals));
	return { 'median ms': rounded(median(times)), 'slowest ms': rounded(Math.max(0, ...times)) };
}
