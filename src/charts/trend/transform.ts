import type { ViewState } from '../view-state.ts';
import { trendWords as words } from '../../strings/trend.ts';
import type { Point, Series } from '../shared/series.ts';
import type { Absent, Line, LinePoint } from './line.ts';

/** Where an index stands at 100: one year for all, or the first year of each place. */
export type Base = number | 'own';

export interface Transformed {
	lines: readonly Line[];
	absent: readonly Absent[];
	/** Only for an index. */
	base?: Base;
	/** Years left out of a line of changes, because the year before is zero or below. */
	skipped: readonly { name: string; year: number }[];
}

/** Beyond this an index or a change only says that its base is next to nothing. */
const LARGEST = 1e9;

/**
 * Makes lines of series: values, an index, or changes on the year before in percent.
 * @param base year in which the index stands at 100; without it the first one that all have
 */
export function transform(
	series: readonly Series[],
	mode: ViewState['mode'],
	base?: number,
): Transformed {
	const valued = series.filter(({ points }) => points.length > 0);
	const absent = series
		.filter(({ points }) => points.length === 0)
		.map((place) => absentOf(place, words.noValue));
	if (mode === 'value') return { lines: valued.map(valueLine), absent, skipped: [] };
	const result =
		mode === 'index' ? indexed(valued, base ?? firstCommonYear(valued) ?? 'own') : changed(valued);
	return { ...result, absent: [...absent, ...result.absent] };
}

/** The first year in which every place has a value, or undefined. */
export function firstCommonYear(series: readonly Series[]): number | undefined {
	const [first, ...others] = series.map(({ points }) => points.map(({ year }) => year));
	return first?.find((year) => others.every((years) => years.includes(year)));
}

function indexed(series: readonly Series[], base: Base): Transformed {
	const lines: Line[] = [];
	const absent: Absent[] = [];
	for (const place of series) {
		const start = place.points.find(({ year }) => base === 'own' || year === base);
		if (!start) absent.push(absentOf(place, words.noBase(String(base))));
		else if (start.value <= 0) absent.push(absentOf(place, words.baseNotPositive(start.year)));
		else {
			const line = lineOf(place, (point) => ({ shown: (point.value / start.value) * 100 }));
			if (line.points.every(isDrawable)) lines.push(line);
			else absent.push(absentOf(place, words.baseTooSmall(start.year)));
		}
	}
	return { lines, absent, base, skipped: [] };
}

function changed(series: readonly Series[]): Transformed {
	const lines: Line[] = [];
	const absent: Absent[] = [];
	const skipped: { name: string; year: number }[] = [];
	for (const place of series) {
		const line = lineOf(place, (point, previous) => {
			if (previous?.year !== point.year - 1) return undefined;
			const shown = (point.value / previous.value - 1) * 100;
			if (previous.value > 0 && Math.abs(shown) <= LARGEST) {
				return { shown, before: previous.value };
			}
			skipped.push({ name: place.name, year: point.year });
			return undefined;
		});
		if (line.points.length > 0) lines.push(line);
		else absent.push(absentOf(place, words.noChange));
	}
	return { lines, absent, skipped };
}

function isDrawable({ shown }: LinePoint): boolean {
	return Math.abs(shown) <= LARGEST;
}

function valueLine(place: Series): Line {
	return lineOf(place, ({ value }) => ({ shown: value }));
}

function lineOf(
	place: Series,
	of: (
		point: Point,
		previous: Point | undefined,
	) => Pick<LinePoint, 'shown' | 'before'> | undefined,
): Line {
	return {
		...place,
		points: place.points.flatMap((point, index) => {
			const made = of(point, place.points[index - 1]);
			return made ? [{ ...point, ...made, key: `${place.country}.${point.year}` }] : [];
		}),
	};
}

function absentOf({ country, name, region }: Series, reason: string): Absent {
	return { country, name, region, reason };
}
