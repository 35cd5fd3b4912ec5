import type { Dataset, IndicatorData } from '../../data/dataset.ts';
import { newestValues } from '../../data/observations.ts';
import { highestAndMiddle } from './highest.ts';

/**
 * The headline of an indicator's own ranking, computed so that it stays true when the data change:
 * the highest destination and how it compares with the one in the middle.
 */
export function rankingFinding(data: IndicatorData, dataset: Dataset): string {
	const { indicator } = data;
	const outside = new Set(indicator.misleading.map(({ country }) => country));
	const places = [...dataset.places.values()].filter(
		({ iso3, role }) => role === 'destination' && !outside.has(iso3),
	);
	const ranked = newestValues(data, places);
	return (
		highestAndMiddle(ranked, indicator.unit, 'destination') ??
		`${indicator.name}: no destination has a value`
	);
}
