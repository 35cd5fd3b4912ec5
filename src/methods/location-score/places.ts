import type { RegionGroup } from '../../corpus/regions.ts';
import type { ClientHoursTable } from './clients.ts';
import type { Criterion } from './criterion.ts';

/** The newest value of a criterion, or none. */
export type Value = { value: number; year: number } | undefined;

/** A destination with its newest values, in the order of the criteria; shared hours stand apart. */
export interface ScorePlace {
	iso3: string;
	name: string;
	region: RegionGroup;
	values: readonly Value[];
	/** Hours shared with each client city. */
	hours: readonly number[];
}

/** A destination as the page names it: ISO code, name, region. */
export type PlaceRow = readonly [iso3: string, name: string, region: RegionGroup];

/** Newest values by indicator and ISO code: year and value. */
export type Values = ReadonlyMap<string, ReadonlyMap<string, readonly [number, number]>>;

/**
 * Joins places and values. A value that misleads counts as none, and so does one that a log scale
 * cannot take; nothing is filled in.
 */
export function scorePlaces(
	criteria: readonly Criterion[],
	rows: readonly PlaceRow[],
	values: Values,
	hours: ClientHoursTable,
): ScorePlace[] {
	return rows.map(([iso3, name, region]) => ({
		iso3,
		name,
		region,
		hours: hours[iso3] ?? [],
		values: criteria.map(({ indicator, apart, scale }): Value => {
			const newest = indicator === undefined ? undefined : values.get(indicator)?.get(iso3);
			if (!newest || apart.includes(iso3)) return undefined;
			const [year, value] = newest;
			return scale === 'log' && value <= 0 ? undefined : { year, value };
		}),
	}));
}
