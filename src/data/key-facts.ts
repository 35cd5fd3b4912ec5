import type { FactKind, IndustryFact } from '../schemas/industry-fact.ts';

/** What a reader asks of an industry first. Places in rankings, targets and the rest follow in the list. */
const KINDS: readonly FactKind[] = ['jobs', 'revenue', 'exports', 'share-of-women'];

/** In the name of a figure that nobody has counted yet. */
const EXPECTED = /forecast|project/i;

/**
 * The published figures that stand at the head of a country's page: of each kind the newest that
 * somebody has counted and that is not of low confidence, at most `most`, in the order of the kinds.
 * Where a kind has only weaker figures, it stands in the list below alone.
 * @param facts newest first, as industryFacts gives them
 */
export function keyFacts(facts: readonly IndustryFact[], most: number): IndustryFact[] {
	const counted = facts.filter(
		({ confidence, metric }) => confidence !== 'low' && !EXPECTED.test(metric),
	);
	return KINDS.flatMap((kind) => counted.find((fact) => fact.kind === kind) ?? []).slice(0, most);
}

/** Indicators for the head of a page, the most telling first. */
const INDICATORS = [
	'ict-service-exports',
	'average-monthly-earnings',
	'fixed-broadband',
	'english-proficiency',
	'rule-of-law',
	'labor-force',
	'gdp-per-capita',
];

/** Ids of the first `count` indicators that have a value. */
export function keyIndicators(has: (indicator: string) => boolean, count: number): string[] {
	return INDICATORS.filter(has).slice(0, count);
}
