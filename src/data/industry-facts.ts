import type { IndustryFact } from '../schemas/industry-fact.ts';
import type { Dataset } from './dataset.ts';

/**
 * The published figures about a country's industry, newest first and undated ones last. Targets
 * follow after all that was counted, because their year lies ahead. Empty where none was found.
 */
export function industryFacts(
	{ industryFacts: facts }: Pick<Dataset, 'industryFacts'>,
	iso3: string,
): IndustryFact[] {
	return facts
		.filter(({ country }) => country === iso3)
		.toSorted((a, b) => Number(isTarget(a)) - Number(isTarget(b)) || (b.year ?? 0) - (a.year ?? 0));
}

function isTarget({ kind }: IndustryFact): boolean {
	return kind === 'target';
}
