import { regionGroups, type RegionGroup } from '../../corpus/regions.ts';
import { qualityOf, type Series } from './series.ts';

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
