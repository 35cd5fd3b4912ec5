import { regionGroups, type RegionGroup } from '../../corpus/regions.ts';
import type { Quality } from '../../schemas/indicator.ts';

/** One value with what a reader needs to judge it. */
export interface Point {
	value: number;
	year: number;
	quality: Quality;
	note?: string;
}

/** One place with at most one value. Without `point` it has none. */
export interface Entry {
	/** ISO code. */
	country: string;
	name: string;
	region: RegionGroup;
	point?: Point;
	/** Why the total misleads; such a place is drawn but not compared. */
	misleading?: string;
}

/** A place with all its values, oldest first. */
export interface Series {
	country: string;
	name: string;
	region: RegionGroup;
	points: readonly Point[];
	misleading?: string;
}

/** Every place with its value of that year, or its newest one. */
export function entriesIn(series: readonly Series[], year: number | 'latest'): Entry[] {
	return series.map(({ points, ...place }) => {
		const point = year === 'latest' ? points.at(-1) : points.find((item) => item.year === year);
		return { ...place, ...(point && { point }) };
	});
}

/** Reads a file of `/data/v1/`. Throws TypeError when it is not one. */
export function parseSeries(json: unknown): Series[] {
	const file = record(json);
	const indicator = record(file.indicator);
	const usual = qualityOf(indicator.quality, 'official');
	const misleading = new Map(
		array(indicator.misleading).map((item) => {
			const { country, reason } = record(item);
			return [string(country), string(reason)];
		}),
	);
	return [...array(file.series), ...array(file.missing)].map((item) => {
		const source = record(item);
		const country = string(source.country);
		const reason = misleading.get(country);
		const notes = record(source.notes ?? {});
		const quality = record(source.quality ?? {});
		return {
			country,
			name: string(source.name),
			region: regionOf(source.region),
			points: array(source.values ?? []).map((pair) => {
				const [year, value] = array(pair).map(number);
				const note = notes[String(year)];
				return {
					year: number(year),
					value: number(value),
					quality: qualityOf(quality[String(year)], usual),
					...(typeof note === 'string' && { note }),
				};
			}),
			...(reason !== undefined && { misleading: reason }),
		};
	});
}

function record(value: unknown): Record<string, unknown> {
	if (typeof value !== 'object' || value === null) throw new TypeError('expected an object');
	return value as Record<string, unknown>;
}

function array(value: unknown): unknown[] {
	if (!Array.isArray(value)) throw new TypeError('expected a list');
	return value;
}

function string(value: unknown): string {
	if (typeof value !== 'string') throw new TypeError('expected text');
	return value;
}

function number(value: unknown): number {
	if (typeof value !== 'number') throw new TypeError('expected a number');
	return value;
}

function regionOf(value: unknown): RegionGroup {
	const name = string(value);
	if (!Object.hasOwn(regionGroups, name)) throw new TypeError(`unknown region ${name}`);
	return name as RegionGroup;
}

/** The quality grade in `value`, or the usual one when there is none. */
export function qualityOf(value: unknown, usual: Quality): Quality {
	return value === 'official' || value === 'estimate' || value === 'industry' ? value : usual;
}
