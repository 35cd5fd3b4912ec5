/** Halvings of an interval, enough for the last bit of a double. */
const HALVINGS = 200;

/**
 * All zeros above 0 of the polynomial c0 + c1·v + c2·v² + …, smallest first. Between two turning
 * points a polynomial rises or falls throughout, so each zero there is found by bisection; the
 * turning points are the zeros of the derivative. A zero that the curve only touches counts once
 * if it is met exactly and is otherwise not found.
 */
export function positiveRoots(coefficients: readonly number[]): number[] {
	const degree = coefficients.findLastIndex((coefficient) => coefficient !== 0);
	if (degree < 1) return [];
	const used = coefficients.slice(0, degree + 1);
	const lead = used[degree] ?? 1;
	const value = (v: number) => used.reduceRight((sum, coefficient) => sum * v + coefficient, 0);
	const slopes = used.slice(1).map((coefficient, index) => coefficient * (index + 1));
	// Cauchy's bound: no zero lies beyond it.
	const bound = 1 + Math.max(...used.map((coefficient) => Math.abs(coefficient / lead)));
	const ends = [0, ...positiveRoots(slopes), bound];
	return ends.slice(1).flatMap((end, index) => {
		const start = ends[index] ?? 0;
		const last = value(end);
		if (last === 0) return [end];
		return value(start) * last < 0 ? [bisect(value, start, end)] : [];
	});
}

/** The zero of `value` between two places where its signs differ. */
function bisect(value: (at: number) => number, start: number, end: number): number {
	const rising = value(end) > 0;
	let [low, high] = [start, end];
	for (let step = 0; step < HALVINGS; step++) {
		const middle = (low + high) / 2;
		if (middle === low || middle === high) break;
		if (value(middle) > 0 === rising) high = middle;
		else low = middle;
	}
	return (low + high) / 2;
}
