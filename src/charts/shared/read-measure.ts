import type { Dataset, IndicatorData } from '../../data/dataset.ts';
import { yearSpan } from '../../data/observations.ts';
import type { Measure, MeasureFacts } from './measure.ts';

/**
 * What a figure must know of an indicator.
 * @param api address of the file of all values; left out where the terms do not allow to pass them on
 */
export function measureFacts(data: IndicatorData, api: string): MeasureFacts {
	const { indicator } = data;
	return {
		id: indicator.id,
		name: indicator.name,
		shortName: indicator.shortName,
		unit: indicator.unit,
		quality: indicator.quality,
		source: `${indicator.publisher}. ${indicator.edition}`,
		licence: indicator.licence.name,
		caveat: indicator.caveats[0] ?? '',
		ranked: indicator.ranked,
		scale: indicator.scale,
		...(indicator.licence.redistribute && { api, years: yearSpan(data) }),
	};
}

/** An indicator with the values of every place, oldest first. Throws when the catalogue lacks it. */
export function readMeasure(dataset: Dataset, id: string, api: string): Measure {
	const data = dataset.indicators.get(id);
	if (!data) throw new Error(`There is no indicator "${id}" in content/data/indicators.yaml.`);
	const { indicator } = data;
	const misleading = new Map(indicator.misleading.map((item) => [item.country, item.reason]));
	const byCountry = Map.groupBy(data.observations, ({ country }) => country);
	return {
		facts: measureFacts(data, api),
		series: [...dataset.places.values()].map(({ iso3, name, region }) => {
			const reason = misleading.get(iso3);
			return {
				country: iso3,
				name,
				region,
				points: (byCountry.get(iso3) ?? []).map(({ value, year, quality, note }) => ({
					value,
					year,
					quality: quality ?? indicator.quality,
					...(note !== undefined && { note }),
				})),
				...(reason !== undefined && { misleading: reason }),
			};
		}),
	};
}
