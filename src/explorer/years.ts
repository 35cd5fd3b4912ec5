import type { Loaded } from './scope.ts';
import type { ViewName } from './state.ts';

/** Years for which at least one place has a value, oldest first; of both measures for a scatter. */
export function yearsWith({ measure, across }: Loaded, view: ViewName): number[] {
	const own = yearsOf(measure);
	if (view !== 'scatter' || !across) return own;
	const other = new Set(yearsOf(across));
	return own.filter((year) => other.has(year));
}

function yearsOf({ facts, series }: Loaded['measure']): number[] {
	// Of some measures only the newest values may be given; their years are no course.
	if (!facts.years) return [];
	const years = series.flatMap(({ points }) => points.map(({ year }) => year));
	return [...new Set(years)].toSorted((a, b) => a - b);
}
