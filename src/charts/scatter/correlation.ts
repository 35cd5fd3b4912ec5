import { mean } from 'd3';

/** Fewer places than this say too little about a link. */
export const CORRELATION_PLACES = 10;

/**
 * Pearson's product-moment correlation of two lists of equal length, from −1 to 1. Undefined when
 * either list holds one value only.
 */
export function pearson(xs: readonly number[], ys: readonly number[]): number | undefined {
	const [middleX, middleY] = [mean(xs) ?? 0, mean(ys) ?? 0];
	// In shares of the largest deviation, so that squares of small numbers do not vanish.
	const dx = shares(xs.map((x) => x - middleX));
	const dy = shares(ys.map((y) => y - middleY));
	if (!dx || !dy) return undefined;
	const sum = (of: (index: number) => number) =>
		xs.reduce((total, _, index) => total + of(index), 0);
	const at = (list: readonly number[], index: number) => list[index] ?? 0;
	const product = sum((index) => at(dx, index) * at(dy, index));
	const spread =
		Math.sqrt(sum((index) => at(dx, index) ** 2)) * Math.sqrt(sum((index) => at(dy, index) ** 2));
	return Math.min(1, Math.max(-1, product / spread));
}

/**
 * Spearman's rank correlation, from −1 to 1: Pearson's of the ranks, where equal values share their
 * mean rank. Undefined where Pearson's is.
 */
export function spearman(xs: readonly number[], ys: readonly number[]): number | undefined {
	return pearson(meanRanks(xs), meanRanks(ys));
}

/** Ranks from 1 for the lowest; equal values get the mean of the ranks they take up. */
export function meanRanks(values: readonly number[]): number[] {
	return values.map((value) => {
		const below = values.filter((other) => other < value).length;
		const same = values.filter((other) => other === value).length;
		return below + (same + 1) / 2;
	});
}

export type Strength = 'weak' | 'moderate' | 'strong';

/**
 * A word for a correlation after Ratner, "The correlation coefficient: its values range between
 * +1/−1, or do they?" (2009): weak below 0.3, moderate below 0.7, otherwise strong, whatever the
 * sign. Rounded first as it is printed, so that word and number agree.
 */
export function strengthOf(r: number): Strength {
	const size = Math.abs(rounded(r));
	return size < 0.3 ? 'weak' : size < 0.7 ? 'moderate' : 'strong';
}

/** A correlation to two decimals, as printed. */
export function rounded(r: number): number {
	return Math.round(r * 100) / 100;
}

function shares(deviations: readonly number[]): number[] | undefined {
	const largest = Math.max(...deviations.map(Math.abs));
	return largest > 0 ? deviations.map((deviation) => deviation / largest) : undefined;
}
