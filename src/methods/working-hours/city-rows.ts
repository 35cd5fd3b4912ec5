import { regionGroups } from '../../corpus/regions.ts';
import type { Dataset } from '../../data/dataset.ts';
import type { CityRow } from './places.ts';

/** The cities of the atlas as a page carries them. */
export function cityRows({ cities, places }: Pick<Dataset, 'cities' | 'places'>): CityRow[] {
	return cities.map(({ city, country, timezone }) => {
		const place = places.get(country);
		return [city, place?.name ?? country, timezone, regionGroups[place?.region ?? 'client'].key];
	});
}
