import type { Dataset, IndicatorData } from '../../data/dataset.ts';
import { formatValue } from '../../data/format-value.ts';
import { latestOf } from '../../data/observations.ts';
import { atStart, inSentence } from '../../strings/country.ts';

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
	const first = ranked[0];
	const middle = ranked[Math.floor(ranked.length / 2)];
	if (!first || !middle) return `${indicator.name}: no destination has a value`;
	const value = (number: number) => formatValue(number, indicator.unit);
	return `${atStart(first)} is highest with ${value(first.value)}; the destination in the middle, ${inSentence(middle)}, has ${value(middle.value)}`;
}
