import { serviceCreditWords } from '../../strings/service-credits.ts';
import { dollars, givenPercent, percentText, plainNumber } from '../shared/format-money.ts';
import type { CreditAnswer } from './answer.ts';

const { sentences: words, warnings } = serviceCreditWords;

/** Shares of the fee at risk beyond which a warning is due. */
const SMALL = 0.05;
const LARGE = 0.2;

/** The answer in words: what moves between buyer and provider, and what workers see of it. */
export function creditSentences(answer: CreditAnswer): string[] {
	const { sum, credit, atRisk, fee } = answer;
	return [
		atRisk === 0
			? words.noRisk
			: credit === 0
				? words.none
				: words.credit(dollars(credit), percentText(credit / fee)),
		...(sum > atRisk && atRisk > 0 ? [words.capped(dollars(sum), dollars(atRisk))] : []),
		...earnBack(answer),
		words.workers,
	];
}

function earnBack({ credit, earned, needed, run, earnMetric, net }: CreditAnswer): string[] {
	if (credit === 0) return [];
	if (earned > 0 && earnMetric !== undefined) {
		return [words.earned(plainNumber(needed), dollars(earned), earnMetric, dollars(net))];
	}
	return run < needed ? [words.notEarned(plainNumber(run), plainNumber(needed))] : [];
}

/** What makes the answer doubtful. */
export function creditWarnings({ metrics, share }: CreditAnswer): string[] {
	const beyond = metrics.filter((metric) => metric.beyond).map(({ name }) => name);
	const allocated = metrics.reduce((sum, { allocation }) => sum + allocation, 0);
	return [
		...(beyond.length > 0 ? [warnings.belowMinimum(beyond.join(', '))] : []),
		...(share < SMALL ? [warnings.small(givenPercent(share))] : []),
		...(share > LARGE ? [warnings.large(givenPercent(share))] : []),
		...(allocated > 1 ? [warnings.pool] : []),
		warnings.law,
	];
}
