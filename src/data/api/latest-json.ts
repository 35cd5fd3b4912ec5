import type { Dataset } from '../dataset.ts';
import { newestValues } from './newest.ts';

/**
 * The newest value of every indicator whose table may be passed on, for every place: small enough
 * to be fetched whole. Units and sources stand in the files of the indicators.
 */
export function latestJson(dataset: Dataset, edition: string): string {
	const shared = [...dataset.indicators.values()].filter(
		({ indicator }) => indicator.licence.redistribute,
	);
	return `${JSON.stringify({
		edition,
		places: Object.fromEntries(
			[...dataset.places.values()].map(({ iso3, name, region }) => [iso3, { name, region }]),
		),
		indicators: Object.fromEntries(
			shared.map((data) => [data.indicator.id, newestValues(dataset, data)]),
		),
	})}\n`;
}
