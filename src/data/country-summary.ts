import { regionGroups } from '../corpus/regions.ts';
import type { Place } from '../schemas/place.ts';
import { countryWords as words } from '../strings/country.ts';
import { comparedDays } from './client-hours.ts';
import { clockText } from './country-head.ts';
import type { Dataset } from './dataset.ts';
import { formatValue } from './format-value.ts';
import { latestOf } from './observations.ts';

const MEASURES = ['ict-service-exports', 'average-monthly-earnings'];

/**
 * A country in one sentence for search results: region, capital, clock, and the newest values of
 * exports and pay where there are any.
 * @param year of the clock
 */
export function countrySummary(dataset: Dataset, place: Place, year: number): string {
	const values = MEASURES.flatMap((id) => {
		const data = dataset.indicators.get(id);
		const latest = data && latestOf(data, place.iso3);
		return data && latest
			? [
					`${data.indicator.shortName} ${formatValue(latest.value, data.indicator.unit)} (${latest.year})`,
				]
			: [];
	});
	return words.summary({
		name: place.name,
		region: regionGroups[place.region].name,
		capital: place.capital.split('; ').join(', '),
		clock: clockText(place.timezone, comparedDays(year)),
		values,
	});
}
