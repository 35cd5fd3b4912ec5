import type { Line } from './line.ts';

/** One place passed another and stayed above it. */
export interface Crossing {
	/** Name of the place that is above at the end. */
	winner: string;
	loser: string;
	/** The last common year with the old order, and the first one from which the new order holds. */
	from: number;
	to: number;
}

/**
 * Pairs of lines whose order at their first common year is not the one at their last; the newest
 * change first. A line whose total misleads is not compared.
 */
export function crossingsOf(lines: readonly Line[]): Crossing[] {
	const compared = lines.filter(({ misleading }) => misleading === undefined);
	return compared
		.flatMap((a, index) => compared.slice(index + 1).flatMap((b) => crossing(a, b) ?? []))
		.toSorted((a, b) => b.to - a.to || (a.winner < b.winner ? -1 : 1));
}

function crossing(a: Line, b: Line): Crossing | undefined {
	const other = new Map(b.points.map((point) => [point.year, point.shown]));
	const signs = a.points.flatMap(({ year, shown }) => {
		const sign = Math.sign(shown - (other.get(year) ?? shown));
		return sign === 0 ? [] : [{ year, sign }];
	});
	const last = signs.at(-1);
	if (!last || signs[0]?.sign === last.sign) return undefined;
	const before = signs.findLastIndex(({ sign }) => sign !== last.sign);
	const [from, to] = [signs[before], signs[before + 1]];
	if (!from || !to) return undefined;
	const [winner, loser] = last.sign > 0 ? [a, b] : [b, a];
	return { winner: winner.name, loser: loser.name, from: from.year, to: to.year };
}
