import type { RegionSlug } from '../schemas/common.ts';
import type { Dataset } from './dataset.ts';
import { latestOf } from './observations.ts';

/**
 * ISO codes of a region's places with the largest newest values, largest first. Misleading totals
 * are left out. Throws when the indicator is not in the catalogue.
 */
export function largestOf(
	dataset: Dataset,
	region: RegionSlug,
	indicator: string,
	count: number,
): string[] {
	const data = dataset.indicators.get(indicator);
	if (!data) {
		throw new Error(`There is no indicator "${indicator}" in content/data/indicators.yaml.`);
	}
	const misleading = new Set(data.indicator.misleading.map(({ country }) => country));
	return [...dataset.places.values()]
		.filter((place) => place.region === region && !misleading.has(place.iso3))
		.flatMap(({ iso3 }) => {
			const latest = latestOf(data, iso3);
			return latest ? [{ iso3, value: latest.value }] : [];
		})
		.toSorted((a, b) => b.value - a.value)
		.slice(0, count)
		.map(({ iso3 }) => iso3);
}
