import { listOf } from '../../strings/english.ts';
import { trendWords as words } from '../../strings/trend.ts';
import { NothingToShow, type ChartInput } from '../chart-type.ts';
import type { Series } from '../shared/series.ts';
import { chosenSeries, highestFirst, highestOfRegions, valuedPlaces } from './choose.ts';
import { eventsFor, type TrendEvent } from './events.ts';
import { runsOf, type Absent, type Line } from './line.ts';
import { transform, type Transformed } from './transform.ts';
import { viewOf, type LineView } from './view.ts';

/** Lines of places through the years, before any drawing. */
export interface TrendModel extends LineView {
	/** Highest last number first. */
	lines: readonly Line[];
	/** Drawn places without a line. */
	absent: readonly Absent[];
	/** ISO code of the place that is drawn heavier: the first chosen one. */
	first?: string;
	/** Names of chosen places beyond the most that one drawing holds. */
	cut: readonly string[];
	/** Whether the reader chose the places. */
	chosen: boolean;
	skipped: Transformed['skipped'];
	/** Where no change can be computed because no neighboring year has a value. */
	alone: readonly { name: string; years: readonly number[] }[];
	events: readonly TrendEvent[];
}

/** More lines than this cannot be told apart. */
const MOST_LINES = 12;

export interface TrendOptions {
	/** Dates marked in the drawing; without it those of the atlas. */
	events?: readonly TrendEvent[];
}

/**
 * The lines of the chosen places, or of the highest place of each region shown. Throws
 * NothingToShow when none of them has a number in the mode.
 */
export function trendModel({ measure, state }: ChartInput, options: TrendOptions = {}): TrendModel {
	const selected = chosenSeries(measure, state);
	const chosen = selected.length > 0;
	const places = chosen ? selected : highestOfRegions(measure, state.regions);
	const valued = valuedPlaces(measure, places, { mode: state.mode, chosen });
	const most = valued.length > MOST_LINES ? highestFirst(valued).slice(0, MOST_LINES) : valued;
	const result = transform(
		places.filter((place) => place.points.length === 0 || most.includes(place)),
		state.mode,
	);
	if (result.lines.length === 0) throw new NothingToShow(words.nothingLeft(reasons(result.absent)));
	const lines = result.lines.toSorted(byLast);
	const view = viewOf(measure.facts, state, lines, result.base);
	const events =
		options.events ??
		eventsFor(
			measure.facts.id,
			lines.map(({ country }) => country),
		);
	const first = chosen ? places[0]?.country : undefined;
	return {
		...view,
		lines,
		absent: result.absent,
		...(first !== undefined && { first }),
		cut: valued.filter((place) => !most.includes(place)).map((place) => place.name),
		chosen,
		skipped: result.skipped,
		alone: state.mode === 'change' ? aloneIn(most, lines) : [],
		events: events.filter(({ year }) => year >= view.years[0] && year <= view.years[1]),
	};
}

function byLast(a: Line, b: Line): number {
	return lastOf(b) - lastOf(a) || (a.name < b.name ? -1 : 1);
}

function lastOf({ points }: Line): number {
	return points.at(-1)?.shown ?? -Infinity;
}

/** Sentences with each reason once. */
export function reasons(absent: readonly Absent[]): string {
	return [...Map.groupBy(absent, ({ reason }) => reason)]
		.map(([reason, places]) => `${listOf(places.map(({ name }) => name))}: ${reason}.`)
		.join(' ');
}

/** Years of the drawn lines whose neighbors have no value on either side. */
export function aloneIn(places: readonly Series[], lines: readonly Line[]): TrendModel['alone'] {
	const drawn = new Set(lines.map(({ country }) => country));
	return places
		.filter(({ country }) => drawn.has(country))
		.map(({ name, points }) => ({
			name,
			years: runsOf(points.map((point) => ({ ...point, shown: 0, key: '' })))
				.filter((run) => run.length === 1)
				.flatMap((run) => run.map(({ year }) => year)),
		}))
		.filter(({ years }) => years.length > 0);
}
