import { FULL } from './criterion.ts';
import type { Grid } from './grid.ts';

export const normalizations = ['marks', 'percentile', 'z'] as const;
/** How values become points: by fixed marks, by the order of places, or by their spread. */
export type Normalization = (typeof normalizations)[number];

/** Points of the middle, and of one standard deviation, where points come from the spread. */
const MIDDLE = 50;
const DEVIATION = 20;

/**
 * Points by other ways of the OECD and JRC Handbook (2008), step 5. Both depend on the places
 * compared. `percentile`: the share of the other places that a place beats, a tie counting half.
 * `z`: 50 plus 20 for each standard deviation above the mean, held within 0 and 100.
 * @param values on the scale of their criterion, turned so that more is better; NaN is missing
 */
export function normalized(values: Grid, way: 'percentile' | 'z'): Grid {
	const { places, criteria } = values;
	const points = new Float64Array(values.points.length);
	for (let index = 0; index < criteria; index++) {
		const column = Array.from(
			{ length: places },
			(_, place) => values.points[place * criteria + index] ?? NaN,
		);
		const turned = way === 'percentile' ? percentiles(column) : zScores(column);
		turned.forEach((value, place) => (points[place * criteria + index] = value));
	}
	return { places, criteria, points };
}

function percentiles(column: readonly number[]): number[] {
	const known = column.filter((value) => !Number.isNaN(value));
	return column.map((value) => {
		if (Number.isNaN(value) || known.length < 2) return Number.isNaN(value) ? NaN : MIDDLE;
		const below = known.filter((other) => other < value).length;
		const ties = known.filter((other) => other === value).length - 1;
		return (FULL * (below + ties / 2)) / (known.length - 1);
	});
}

function zScores(column: readonly number[]): number[] {
	const known = column.filter((value) => !Number.isNaN(value));
	const mean = known.reduce((sum, value) => sum + value, 0) / known.length;
	const squares = known.reduce((sum, value) => sum + (value - mean) ** 2, 0);
	const deviation = Math.sqrt(squares / known.length);
	return column.map((value) => {
		if (Number.isNaN(value)) return NaN;
		const z = deviation === 0 ? 0 : (value - mean) / deviation;
		return Math.min(FULL, Math.max(0, MIDDLE + DEVIATION * z));
	});
}
