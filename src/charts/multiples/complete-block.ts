import type { Line, LinePoint } from '../trend/line.ts';

/** Lines that all have a point in every one of some adjacent years. */
export interface CompleteBlock {
	first: number;
	last: number;
	lines: readonly Line[];
}

/** A median of fewer lines says little, where there are more. */
const FEWEST = 3;

/**
 * The span of years and the lines complete in it that hold the most points together. A median over
 * the same lines in every year moves only when values move, not when a place begins or stops to
 * report. Of equal blocks the one that ends last counts, then the longer one. Throws RangeError
 * without lines.
 */
export function completeBlock(lines: readonly Line[]): CompleteBlock {
	const years = lines.flatMap(({ points }) => points.map(({ year }) => year));
	const [earliest, latest] = [Math.min(...years), Math.max(...years)];
	let best: CompleteBlock | undefined;
	for (let last = latest; last >= earliest; last--) {
		const runs = lines.map((line) => ({ line, from: runStart(line.points, last) }));
		for (let first = earliest; first <= last; first++) {
			const complete = runs.filter(({ from }) => from <= first).map(({ line }) => line);
			const enough = complete.length >= Math.min(FEWEST, mostIn(lines));
			if (enough && (!best || area({ first, last, lines: complete }) > area(best))) {
				best = { first, last, lines: complete };
			}
		}
	}
	if (!best) throw new RangeError('a block needs lines');
	return best;
}

/** The first year of the run of adjacent years that ends in `last`; Infinity where `last` has no point. */
function runStart(points: readonly LinePoint[], last: number): number {
	const years = new Set(points.map(({ year }) => year));
	if (!years.has(last)) return Infinity;
	let start = last;
	while (years.has(start - 1)) start--;
	return start;
}

/** The largest number of lines that share a year. */
function mostIn(lines: readonly Line[]): number {
	const counts = Map.groupBy(
		lines.flatMap(({ points }) => points),
		({ year }) => year,
	);
	return Math.max(...[...counts.values()].map((points) => points.length));
}

function area({ first, last, lines }: CompleteBlock): number {
	return lines.length * (last - first + 1);
}
