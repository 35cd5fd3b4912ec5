import type { Dataset, IndicatorData } from '../../data/dataset.ts';
import { latestOf } from '../../data/observations.ts';
import { highestAndMiddle } from './highest.ts';

/**
 * The headline of an indicator's own ranking, computed so that it stays true when the data change:
 * the highest destination and how it compares with the one in the middle.
 */
export function rankingFinding(data: IndicatorData, dataset: Dataset): string {
	const { indicator } = data;
	const outside = new Set(indicator.misleading.map(({ country }) => country));
	const ranked = [...dataset.places.values()]
		.filter(({ iso3, role }) => role === 'destination' && !outside.has(iso3))
		.flatMap(({ iso3, name }) => {
			const latest = latestOf(data, iso3);
			return latest ? [{ name, value: latest.value }] : [];
		})
		.toSorted((a, b) => b.value - a.value);
	return (
		highestAndMiddle(ranked, indicator.unit, 'destination') ??
		`${indicator.name}: no destination has a value`
	);
}
