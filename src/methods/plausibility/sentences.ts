import { plausibilityWords } from '../../strings/plausibility.ts';
import { dollars, givenPercent, percentText, shortDollars } from '../shared/format-money.ts';
import { each, factor, heads } from './amounts.ts';
import type { PlausibilityAnswer } from './answer.ts';

const { sentences: words, warnings } = plausibilityWords;

/** Revenue per worker above so many times the pay brings a warning. */
const HIGH = 10;
/** A stated figure and a division further apart than this have different scopes. */
const APART = 1.1;
const MONTHS = 12;

/** The answer in words: the division, what it means beside the pay, and what else was said. */
export function plausibilitySentences(answer: PlausibilityAnswer): string[] {
	const { claim, perWorker, payable, needed, stated, part, whole } = answer;
	const workers = heads(claim.workers);
	return [
		words.division(shortDollars(claim.revenue), workers, each(perWorker), each(perWorker / MONTHS)),
		verdictText(answer),
		words.reverse(heads(payable), workers, shortDollars(needed)),
		...(stated
			? [words.stated(each(stated.perWorker), factor(stated.times), heads(stated.workers))]
			: []),
		...(part
			? [
					words.part(shortDollars(part.amount), percentText(part.share), factor(1 / part.share)),
					words.partWorker(each(part.perWorker)),
				]
			: []),
		...(whole ? [words.whole(givenPercent(whole.share), heads(whole.workers))] : []),
		words.workers,
	];
}

function verdictText({ verdict, claim: { pay, paid } }: PlausibilityAnswer): string {
	switch (verdict) {
		case 'below':
			return words.below(dollars(pay));
		case 'tight':
			return words.tight(dollars(pay), givenPercent(paid));
		case 'fits':
			return words.fits(dollars(pay), givenPercent(1 - paid));
	}
}

/** What makes the answer doubtful. */
export function plausibilityWarnings({ perWorker, claim, stated }: PlausibilityAnswer): string[] {
	const apart = stated ? Math.max(stated.times, 1 / stated.times) : 1;
	return [
		...(perWorker > HIGH * claim.pay ? [warnings.high(dollars(claim.pay))] : []),
		...(apart > APART ? [warnings.scope(factor(apart))] : []),
		warnings.proof,
	];
}
