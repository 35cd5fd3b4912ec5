import type { Measure } from '../shared/measure.ts';
import type { Point } from '../shared/series.ts';
import type { ScatterPlace } from './places.ts';

/** The two values of a place in one year. */
export interface Step {
	year: number;
	across: Point;
	up: Point;
}

/** The way of a place through all years that have both values, oldest first. */
export interface Path {
	place: ScatterPlace;
	steps: readonly Step[];
	/** Index of the step that is the place's own circle; undefined when its two years differ. */
	own?: number;
}

/** The way of one place; undefined when fewer than two years have both values. */
export function pathOf(place: ScatterPlace, across: Measure, up: Measure): Path | undefined {
	const pointsOf = ({ series }: Measure) =>
		series.find(({ country }) => country === place.country)?.points ?? [];
	const others = new Map(pointsOf(up).map((point) => [point.year, point]));
	const steps = pointsOf(across).flatMap((point) => {
		const other = others.get(point.year);
		return other ? [{ year: point.year, across: point, up: other }] : [];
	});
	if (steps.length < 2) return undefined;
	const own = steps.findIndex(({ year }) => year === place.across.year && year === place.up.year);
	return { place, steps, ...(own >= 0 && { own }) };
}

/** Key of a step's mark and of its row in the table. */
export function stepKey({ place }: Path, { year }: Step): string {
	return `${place.country}-${year}`;
}

/** The steps that have a dot of their own: all but the one that the place's circle stands for. */
export function dotsOf({ steps, own }: Path): Step[] {
	return steps.filter((_, index) => index !== own);
}
