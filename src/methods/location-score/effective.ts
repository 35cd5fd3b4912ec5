import type { Grid } from './grid.ts';

/**
 * The effective share of each criterion beside its nominal weight: the part of the variance of the
 * scores that goes with it, by the first-order correlation ratio, here in its linear form r², scaled
 * so that all add up to one (Paruolo, Saisana and Saltelli 2013, "Ratings and rankings: voodoo or
 * science?", Journal of the Royal Statistical Society A 176). Criteria that move together share their
 * effect, so one without a weight would get a share too; it is set to zero.
 * @param scores in the order of the grid
 */
export function effectiveShares(
	{ places, criteria, points }: Grid,
	shares: ArrayLike<number>,
	scores: ArrayLike<number>,
): number[] {
	const squares = Array.from({ length: criteria }, (_, index) => {
		if ((shares[index] ?? 0) === 0) return 0;
		const pairs = Array.from({ length: places }, (_, place): [number, number] => [
			points[place * criteria + index] ?? NaN,
			scores[place] ?? NaN,
		]).filter(([x]) => !Number.isNaN(x));
		return squaredCorrelation(pairs);
	});
	const sum = squares.reduce((total, square) => total + square, 0);
	return squares.map((square) => (sum === 0 ? 0 : square / sum));
}

/** Pearson's r²; zero where one side does not vary. */
function squaredCorrelation(pairs: readonly (readonly [number, number])[]): number {
	const mean = (at: 0 | 1) => pairs.reduce((sum, pair) => sum + pair[at], 0) / pairs.length;
	const [x, y] = [mean(0), mean(1)];
	let xx = 0;
	let yy = 0;
	let xy = 0;
	for (const [a, b] of pairs) {
		xx += (a - x) ** 2;
		yy += (b - y) ** 2;
		xy += (a - x) * (b - y);
	}
	return xx < 1e-9 || yy < 1e-9 ? 0 : xy ** 2 / (xx * yy);
}
