import { compareNames } from '../../strings/english.ts';
import { regionGroups, regionSlugs, type RegionGroup } from '../../corpus/regions.ts';
import { regionsWords } from '../../strings/regions-chart.ts';
import { NothingToShow, type ChartInput } from '../chart-type.ts';
import type { MeasureFacts } from '../shared/measure.ts';
import { entriesIn, type Entry, type Point } from '../shared/series.ts';
import { summaryOf, type Summary } from './summary.ts';

export interface RegionPlace {
	country: string;
	name: string;
	/** The reader chose it. */
	chosen: boolean;
}

/** A place with a value. One whose total misleads is drawn but not compared. */
export interface ValuedPlace extends RegionPlace, Point {
	misleading?: string;
	/** At least three years older than the newest value shown. */
	old: boolean;
}

export interface RegionRow {
	region: RegionGroup;
	name: string;
	/** No destination region: drawn below a line. */
	apart: boolean;
	/** Places with a value, lowest first, misleading totals among them. */
	valued: readonly ValuedPlace[];
	/** Places without one, by name. */
	missing: readonly RegionPlace[];
	/** Of the values that are compared; undefined when there are none. */
	summary: Summary | undefined;
}

/** Places by region, before any drawing. */
export interface RegionsModel {
	facts: MeasureFacts;
	year: number | 'latest';
	log: boolean;
	/** A log scale was asked for, but some values are not above zero. */
	logRefused: boolean;
	hasChosen: boolean;
	/** The five regions in the order of the atlas, then other groups; groups without a place are left out. */
	rows: readonly RegionRow[];
}

const OLD_YEARS = 3;

/**
 * Gathers the places of a view by region, each with its value of the year or its newest one.
 * Throws NothingToShow when no place has a value.
 */
export function regionsModel({ measure: { facts, series }, state }: ChartInput): RegionsModel {
	const scope = entriesIn(series, state.year).filter(({ region }) =>
		state.regions.includes(region),
	);
	const points = scope.flatMap(({ point }) => point ?? []);
	if (points.length === 0) {
		throw new NothingToShow(
			state.year === 'latest' ? regionsWords.nothing : regionsWords.nothingIn(state.year),
		);
	}
	const newest = Math.max(...points.map(({ year }) => year));
	const wantsLog = (state.scale === 'auto' ? facts.scale : state.scale) === 'log';
	const canLog = points.every(({ value }) => value / facts.unit.divisor > 0);
	const groups = Object.keys(regionGroups) as RegionGroup[];

	return {
		facts,
		year: state.year,
		log: wantsLog && canLog,
		logRefused: wantsLog && !canLog,
		hasChosen: scope.some(({ country }) => state.places.includes(country)),
		rows: groups.flatMap((region) => {
			const places = scope.filter((entry) => entry.region === region);
			return places.length > 0 ? [rowOf(region, places, newest, state.places)] : [];
		}),
	};
}

function rowOf(
	region: RegionGroup,
	places: readonly Entry[],
	newest: number,
	chosen: readonly string[],
): RegionRow {
	const valued = places
		.flatMap(({ country, name, point, misleading }): ValuedPlace[] =>
			point
				? [
						{
							...point,
							country,
							name,
							chosen: chosen.includes(country),
							old: newest - point.year >= OLD_YEARS,
							...(misleading !== undefined && { misleading }),
						},
					]
				: [],
		)
		.toSorted((a, b) => a.value - b.value || byName(a, b));
	return {
		region,
		name: regionGroups[region].name,
		apart: !regionSlugs.some((slug) => slug === region),
		valued,
		missing: places
			.filter(({ point }) => !point)
			.map(({ country, name }) => ({ country, name, chosen: chosen.includes(country) }))
			.toSorted(byName),
		summary: summaryOf(valued.filter(({ misleading }) => misleading === undefined)),
	};
}

function byName(a: RegionPlace, b: RegionPlace): number {
	return compareNames(a.name, b.name) || (a.country < b.country ? -1 : 1);
}
