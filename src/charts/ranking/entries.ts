import type { Dataset, IndicatorData } from '../../data/dataset.ts';
import { latestOf, valueIn } from '../../data/observations.ts';
import type { Entry } from '../shared/series.ts';

/** Every place of the atlas with its value of that year, or its newest one. */
export function rankingEntries(
	dataset: Dataset,
	data: IndicatorData,
	year: number | 'latest',
): Entry[] {
	const misleading = new Map(data.indicator.misleading.map((item) => [item.country, item.reason]));
	return [...dataset.places.values()].map(({ iso3, name, region }) => {
		const found = year === 'latest' ? latestOf(data, iso3) : valueIn(data, iso3, year);
		const reason = misleading.get(iso3);
		return {
			country: iso3,
			name,
			region,
			...(found && {
				point: {
					value: found.value,
					year: found.year,
					quality: found.quality ?? data.indicator.quality,
					...(found.note !== undefined && { note: found.note }),
				},
			}),
			...(reason !== undefined && { misleading: reason }),
		};
	});
}
