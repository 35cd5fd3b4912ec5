import { compareNames, listOf } from '../../strings/english.ts';
import { regionGroups, type RegionGroup } from '../../corpus/regions.ts';
import { mapWords } from '../../strings/map.ts';
import { NothingToShow, type ChartInput } from '../chart-type.ts';
import type { MeasureFacts } from '../shared/measure.ts';
import { entriesIn, type Entry, type Point } from '../shared/series.ts';
import { kindOf, type MapKind } from './map-kind.ts';
import { tintClasses, type Classes } from './tint-classes.ts';

/** A place on the map. Without `value` it has none; it is still drawn and listed. */
export interface MapMark extends Partial<Point> {
	/** ISO code. */
	country: string;
	name: string;
	region: RegionGroup;
	/** Why the total misleads. Such a place stays out of every rank and class. */
	misleading?: string;
	/** Place among all compared values, 1 is the largest; places with the same value share it. */
	rank?: number;
	/** The same inside the region. */
	regionRank?: number;
	/** The reader chose this place. */
	chosen: boolean;
	/** At least three years older than the newest value shown. */
	old: boolean;
}

/** A mark whose value may be compared with others. */
export type ComparedMark = MapMark & Point & { rank: number; regionRank: number };

/** What the map says, before any drawing. */
export interface MapModel {
	facts: MeasureFacts;
	year: number | 'latest';
	kind: MapKind;
	/** Largest value first, then totals that mislead, then places without a value, by name. */
	marks: readonly MapMark[];
	/** Whether the reader chose places. */
	hasChosen: boolean;
	/** ISO codes of the places of other regions: drawn faint, without a value. */
	faint: readonly string[];
	/** ISO codes of the client countries that carry no value: on a map of circles their land is tinted. */
	clients: readonly string[];
	/** Only for tints. */
	classes?: Classes;
}

const OLD_YEARS = 3;

/**
 * The value of every place of the chosen regions, its rank and, for tints, the classes. Classes are
 * made from all places with a value, so that a tint means the same whatever regions are shown.
 * Throws NothingToShow when no place has a value.
 */
export function mapModel({ measure, state }: ChartInput, kind = kindOf(measure)): MapModel {
	const entries = entriesIn(measure.series, state.year);
	const scope = entries.filter(({ region }) => state.regions.includes(region));
	if (!scope.some(({ point }) => point)) throw new NothingToShow(emptyBecause(scope, state.year));
	const newest = Math.max(...scope.flatMap(({ point }) => point?.year ?? []));
	const values = compared(entries).map(({ point }) => point.value);
	const { unit } = measure.facts;
	const others = entries.filter(({ region }) => !state.regions.includes(region));
	return {
		facts: measure.facts,
		year: state.year,
		kind,
		marks: rank(scope).map((mark) => ({
			...mark,
			chosen: state.places.includes(mark.country),
			old: mark.year !== undefined && newest - mark.year >= OLD_YEARS,
		})),
		hasChosen: scope.some(({ country }) => state.places.includes(country)),
		faint: others.filter(({ region }) => region !== 'client').map(({ country }) => country),
		clients: others.filter(({ region }) => region === 'client').map(({ country }) => country),
		...(kind === 'tints' && values.length > 0 && { classes: tintClasses(values, unit) }),
	};
}

/** Whether a place has a value that may be compared with others. */
export function isCompared(mark: MapMark): mark is ComparedMark {
	return mark.rank !== undefined;
}

/** Whether a place has a value that is shown but not compared. */
export function isMisleading(mark: MapMark): mark is MapMark & Point & { misleading: string } {
	return mark.value !== undefined && mark.misleading !== undefined;
}

function emptyBecause(scope: readonly Entry[], year: number | 'latest'): string {
	if (scope.length === 0) return mapWords.noRegion;
	const regions = [...new Set(scope.map(({ region }) => regionGroups[region].name))];
	return mapWords.noValues(listOf(regions), year === 'latest' ? undefined : year);
}

type Valued = Entry & { point: Point };

function compared(entries: readonly Entry[]): Valued[] {
	return entries.filter(
		(entry): entry is Valued => entry.point !== undefined && entry.misleading === undefined,
	);
}

/** Orders places and counts ranks over those that may be compared. */
function rank(scope: readonly Entry[]): Omit<MapMark, 'chosen' | 'old'>[] {
	const ranked = compared(scope).toSorted(byValue);
	const rankIn = (list: readonly Valued[], value: number) =>
		list.findIndex(({ point }) => point.value === value) + 1;
	const flat = ({ point, ...place }: Entry) => ({ ...place, ...point });
	return [
		...ranked.map((entry) => ({
			...flat(entry),
			rank: rankIn(ranked, entry.point.value),
			regionRank: rankIn(
				ranked.filter(({ region }) => region === entry.region),
				entry.point.value,
			),
		})),
		...scope
			.filter((entry): entry is Valued => Boolean(entry.point && entry.misleading !== undefined))
			.toSorted(byValue)
			.map(flat),
		...scope
			.filter(({ point }) => !point)
			.toSorted(byName)
			.map(flat),
	];
}

function byName(a: Entry, b: Entry): number {
	return compareNames(a.name, b.name);
}

function byValue(a: Valued, b: Valued): number {
	return b.point.value - a.point.value || byName(a, b);
}
