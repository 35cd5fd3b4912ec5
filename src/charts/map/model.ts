import type { RegionGroup } from '../../corpus/regions.ts';
import type { Dataset } from '../../data/dataset.ts';
import { latestOf } from '../../data/observations.ts';
import type { Indicator } from '../../schemas/indicator.ts';

/** Degrees: longitude east, latitude north. */
export type LngLat = readonly [lng: number, lat: number];

/** A destination on the map. Without `value` it has none; it is still drawn and listed. */
export interface MapMark {
	/** ISO code. */
	country: string;
	name: string;
	region: RegionGroup;
	/** First hub city, or the capital where no hub is named. */
	at: LngLat;
	value?: number;
	year?: number;
	/** Why the total misleads. Such a place is drawn as a ring and stays out of every rank. */
	misleading?: string;
	/** Place among all compared values, 1 is the largest. */
	rank?: number;
	/** The same inside the region. */
	regionRank?: number;
}

/** A client country: its land is tinted, and it carries no value. */
export interface MapClient {
	name: string;
	/** As the shapes of the map name it. */
	isoNumeric: string;
	at: LngLat;
}

/** What the map says, before any drawing. */
export interface MapModel {
	indicator: Indicator;
	/** Largest value first; places without a value last, by name. */
	marks: readonly MapMark[];
	clients: readonly MapClient[];
}

/**
 * The newest value of every destination, with its own year. Throws when the indicator is not in
 * the catalogue, and on a negative value, which no area can show.
 */
export function mapModel(dataset: Dataset, indicatorId: string): MapModel {
	const data = dataset.indicators.get(indicatorId);
	if (!data)
		throw new Error(`There is no indicator ${indicatorId} in content/data/indicators.yaml.`);
	const { indicator } = data;
	const places = [...dataset.places.values()];

	const marks = places
		.filter(({ role }) => role === 'destination')
		.map(({ iso3, name, region, lng, lat }): MapMark => {
			const hub = dataset.cities.find((city) => city.country === iso3 && city.order === 1);
			const latest = latestOf(data, iso3);
			if (latest && latest.value < 0) {
				throw new RangeError(`${name} is negative in ${indicator.id}: a circle cannot show it`);
			}
			const misleading = indicator.misleading.find((item) => item.country === iso3)?.reason;
			return {
				country: iso3,
				name,
				region,
				at: hub ? [hub.lng, hub.lat] : [lng, lat],
				...(latest && { value: latest.value, year: latest.year }),
				...(misleading !== undefined && { misleading }),
			};
		})
		.toSorted(byValueThenName);

	const compared = marks.filter(isCompared);
	return {
		indicator,
		marks: marks.map((mark) =>
			isCompared(mark)
				? {
						...mark,
						rank: compared.indexOf(mark) + 1,
						regionRank: compared.filter(({ region }) => region === mark.region).indexOf(mark) + 1,
					}
				: mark,
		),
		clients: places
			.filter(({ role }) => role === 'client')
			.map(({ name, isoNumeric, lng, lat }) => ({ name, isoNumeric, at: [lng, lat] })),
	};
}

/** Whether a place has a value that may be compared with others. */
export function isCompared(mark: MapMark): mark is MapMark & { value: number; year: number } {
	return mark.value !== undefined && mark.misleading === undefined;
}

function byValueThenName(a: MapMark, b: MapMark): number {
	return (b.value ?? -1) - (a.value ?? -1) || a.name.localeCompare(b.name, 'en');
}
