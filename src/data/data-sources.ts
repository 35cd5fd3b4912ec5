import { ZONES } from './country-sources.ts';
import type { Dataset } from './dataset.ts';

/** The keys of all sources that the figures of the atlas name. */
export function dataSources({ indicators, industryFacts, legalStatus }: Dataset): Set<string> {
	return new Set([
		...[...indicators.values()].flatMap(({ indicator, observations }) => [
			indicator.source,
			...observations.map(({ source }) => source),
		]),
		...[...industryFacts, ...legalStatus].map(({ source }) => source),
		ZONES,
	]);
}
