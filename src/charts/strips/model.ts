import { median } from 'd3';
import type { Dataset } from '../../data/dataset.ts';
import { formatValue } from '../../data/format-value.ts';
import { latestOf } from '../../data/observations.ts';
import type { Indicator } from '../../schemas/indicator.ts';

/** One country among all destinations, for one indicator. */
export interface Strip {
	indicator: Indicator;
	/** Newest value of every destination that has one, low to high. */
	values: readonly { iso3: string; value: number }[];
	median: number;
	/** Destinations with a value. */
	count: number;
	/** Undefined when the country has no value. */
	value: { number: number; text: string; year: number; rank: number } | undefined;
}

/**
 * The strips of a country, one for each indicator of the catalogue. Countries whose total misleads
 * and client countries are left out of the comparison; equal values share a rank.
 */
export function countryStrips(dataset: Dataset, iso3: string): Strip[] {
	const destinations = [...dataset.places.values()].filter(({ role }) => role === 'destination');
	return [...dataset.indicators.values()].map((data) => {
		const misleading = new Set(data.indicator.misleading.map(({ country }) => country));
		const values = destinations
			.flatMap((place) => {
				const latest = misleading.has(place.iso3) ? undefined : latestOf(data, place.iso3);
				return latest ? [{ iso3: place.iso3, value: latest.value }] : [];
			})
			.toSorted((a, b) => a.value - b.value);
		const own = latestOf(data, iso3);
		return {
			indicator: data.indicator,
			values,
			median: median(values, ({ value }) => value) ?? 0,
			count: values.length,
			value: own && {
				number: own.value,
				text: formatValue(own.value, data.indicator.unit),
				year: own.year,
				rank: values.filter(({ value }) => value > own.value).length + 1,
			},
		};
	});
}
