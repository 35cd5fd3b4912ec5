import { compareNames } from '../../strings/english.ts';
import type { RegionGroup } from '../../corpus/regions.ts';
import type { Unit } from '../../data/format-value.ts';
import type { Entry, Point } from '../shared/series.ts';

export interface RankingOptions {
	/** Exactly that year, or the newest value of each place. */
	year: number | 'latest';
	regions: readonly RegionGroup[];
	/** ISO codes of the places that stand out. */
	highlight: readonly string[];
	/** Ranked places drawn at most, highlighted ones apart; null draws all. */
	limit: number | null;
	log: boolean;
}

export interface ValuedRow extends Point {
	country: string;
	name: string;
	region: RegionGroup;
	highlighted: boolean;
	/** At least three years older than the newest value shown. */
	old: boolean;
}

export interface RankedRow extends ValuedRow {
	/** Places with the same value share a rank; the next one counts all before it. */
	rank: number;
	tied: boolean;
}

export interface OutsideRow extends ValuedRow {
	misleading: string;
}

export interface MissingRow {
	country: string;
	name: string;
	region: RegionGroup;
	highlighted: boolean;
}

/** What a ranking says, before any drawing. */
export interface RankingModel {
	unit: Unit;
	year: number | 'latest';
	log: boolean;
	/** All places with a value, highest first. */
	ranked: readonly RankedRow[];
	/** The ranked places that are drawn: the first ones and every highlighted one. */
	drawn: readonly RankedRow[];
	outside: readonly OutsideRow[];
	missing: readonly MissingRow[];
	hasHighlight: boolean;
}

const OLD_YEARS = 3;

/**
 * Orders places by value. A place without a value is listed as missing, one whose total misleads
 * stands outside.
 */
export function rankingModel(
	entries: readonly Entry[],
	unit: Unit,
	{ year, regions, highlight, limit, log }: RankingOptions,
): RankingModel {
	const scope = entries.filter(({ region }) => regions.includes(region));
	const newest = Math.max(...scope.flatMap(({ point }) => (point ? [point.year] : [])));

	const valued = scope.flatMap(({ country, name, region, point, misleading }) => {
		if (!point) return [];
		const row: ValuedRow = {
			...point,
			country,
			name,
			region,
			highlighted: highlight.includes(country),
			old: newest - point.year >= OLD_YEARS,
		};
		return [misleading === undefined ? row : { ...row, misleading }];
	});
	const outside = valued.filter((row): row is OutsideRow => 'misleading' in row);
	const ranked = rank(valued.filter((row) => !('misleading' in row)));
	const drawn = ranked.filter((row, index) => limit === null || index < limit || row.highlighted);

	return {
		unit,
		year,
		log: log && valued.every(({ value }) => value > 0),
		ranked,
		drawn,
		outside: outside.toSorted(byValueThenName),
		missing: scope
			.filter(({ point }) => !point)
			.map(({ country, name, region }) => ({
				country,
				name,
				region,
				highlighted: highlight.includes(country),
			}))
			.toSorted(byName),
		hasHighlight: scope.some(({ country }) => highlight.includes(country)),
	};
}

function rank(rows: readonly ValuedRow[]): RankedRow[] {
	const sorted = rows.toSorted(byValueThenName);
	return sorted.map((row) => {
		const same = sorted.filter(({ value }) => value === row.value);
		return {
			...row,
			rank: sorted.findIndex(({ value }) => value === row.value) + 1,
			tied: same.length > 1,
		};
	});
}

interface Named {
	name: string;
}

function byName(a: Named, b: Named): number {
	return compareNames(a.name, b.name);
}

function byValueThenName(a: ValuedRow, b: ValuedRow): number {
	return b.value - a.value || byName(a, b);
}
