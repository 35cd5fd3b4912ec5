import type { Terms } from './grid.ts';

/** Weight that goes from one criterion to another. */
export interface Transfer {
	from: number;
	to: number;
	/** As a share of the whole weight. */
	amount: number;
}

/** Numerator and denominator of a score after `amount` was moved, each linear in it. */
interface Ratio {
	sum: number;
	slope: number;
	weight: number;
	weightSlope: number;
}

/**
 * The smallest amount of weight that must go from one criterion to one other so that two places have
 * the same score; undefined when no single transfer does it. A score is a ratio of two functions linear
 * in the amount, since a place counts with what it has, so equality is a quadratic equation, and a
 * linear one for places without gaps: gap / (d_from − d_to) with d the difference of terms. As long as
 * no weight is used up, no change of several weights moves less (see the test).
 * @param shares weights that add up to one
 */
export function smallestTransfer(
	terms: Terms,
	shares: ArrayLike<number>,
	a: number,
	b: number,
): Transfer | undefined {
	let smallest: Transfer | undefined;
	for (let from = 0; from < terms.criteria; from++) {
		const most = Math.min(shares[from] ?? 0, smallest?.amount ?? 1);
		if (most === 0) continue;
		for (let to = 0; to < terms.criteria; to++) {
			if (to === from) continue;
			const amount = equalAt(ratio(terms, shares, a, from, to), ratio(terms, shares, b, from, to));
			if (amount === undefined || amount > most) continue;
			if (smallest === undefined || amount < smallest.amount) smallest = { from, to, amount };
		}
	}
	return smallest;
}

function ratio(
	{ terms, criteria, missing }: Terms,
	shares: ArrayLike<number>,
	place: number,
	from: number,
	to: number,
): Ratio {
	const gaps = missing[place] ?? [];
	const term = (index: number) => terms[place * criteria + index] ?? 0;
	const has = (index: number) => Number(!gaps.includes(index));
	let sum = 0;
	let weight = 0;
	for (let index = 0; index < criteria; index++) {
		sum += (shares[index] ?? 0) * term(index);
		weight += (shares[index] ?? 0) * has(index);
	}
	return { sum, slope: term(to) - term(from), weight, weightSlope: has(to) - has(from) };
}

/** The smallest amount from zero on at which two ratios are equal: a root of a quadratic equation. */
function equalAt(a: Ratio, b: Ratio): number | undefined {
	const square = a.slope * b.weightSlope - b.slope * a.weightSlope;
	const linear =
		a.slope * b.weight + a.sum * b.weightSlope - b.slope * a.weight - b.sum * a.weightSlope;
	const constant = a.sum * b.weight - b.sum * a.weight;
	const roots = rootsOf(square, linear, constant).filter(
		(amount) =>
			amount >= 0 &&
			a.weight + amount * a.weightSlope > 1e-9 &&
			b.weight + amount * b.weightSlope > 1e-9,
	);
	return roots.length > 0 ? Math.min(...roots) : undefined;
}

function rootsOf(square: number, linear: number, constant: number): number[] {
	if (Math.abs(square) < 1e-12) return Math.abs(linear) < 1e-12 ? [] : [-constant / linear + 0];
	const under = linear ** 2 - 4 * square * constant;
	if (under < 0) return [];
	const root = Math.sqrt(under);
	return [(-linear + root) / (2 * square), (-linear - root) / (2 * square)];
}
