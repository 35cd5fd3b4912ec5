import type { Dataset } from './dataset.ts';
import { industryFacts } from './industry-facts.ts';
import { legalStatus } from './legal-status.ts';
import { seriesOf } from './observations.ts';

/** Key of the source of all clocks. */
export const ZONES = 'iana_tzdb';

/**
 * The keys of all sources behind the figures of a country's page: published figures, values of the
 * catalogue in its order, laws, clocks.
 */
export function countrySources(dataset: Dataset, iso3: string): string[] {
	return [
		...new Set([
			...industryFacts(dataset, iso3).map(({ source }) => source),
			...[...dataset.indicators.values()].flatMap((data) =>
				seriesOf(data, iso3)
					.slice(-1)
					.map(({ source }) => source),
			),
			...legalStatus(dataset, iso3).map(({ source }) => source),
			ZONES,
		]),
	];
}
