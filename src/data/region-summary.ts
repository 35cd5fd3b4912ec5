import { median } from 'd3';
import type { RegionSlug } from '../schemas/common.ts';
import type { Dataset } from './dataset.ts';
import { formatValue } from './format-value.ts';
import { newestValues } from './observations.ts';

/** How many of the largest countries a summary names. */
const NAMED = 3;

/**
 * A region in one line: its destinations, the median of their newest values, and the largest.
 * Countries without a value are left out of the median and never count as zero.
 * Throws when the indicator is not in the catalogue.
 */
export function regionSummary(dataset: Dataset, region: RegionSlug, indicatorId: string) {
	const data = dataset.indicators.get(indicatorId);
	if (!data)
		throw new Error(`There is no indicator "${indicatorId}" in content/data/indicators.yaml.`);
	const places = [...dataset.places.values()].filter((place) => place.region === region);
	const values = newestValues(data, places);
	return {
		destinations: places.length,
		median: formatValue(median(values, ({ value }) => value) ?? 0, data.indicator.unit),
		largest: values.slice(0, NAMED).map(({ name }) => name),
		indicator: data.indicator,
	};
}
