import { formatNumber } from '../../strings/english.ts';
import { attritionWords } from '../../strings/attrition-cost.ts';
import { dollars, givenPercent, plainNumber } from '../shared/format-money.ts';
import type { AttritionAnswer } from './answer.ts';

const { sentences: words, warnings } = attritionWords;

/** The answer in words: what leaving costs the provider, the buyer and the worker. */
export function attritionSentences({
	leaver,
	headcount,
	attrition,
	other,
	cost,
	otherCost,
}: AttritionAnswer): string[] {
	const gap = Math.abs(cost - otherCost);
	const rate = givenPercent(other);
	return [
		words.leaver(dollars(leaver.total), formatNumber(leaver.months, 1)),
		words.year(plainNumber(headcount), givenPercent(attrition), dollars(cost)),
		other === attrition
			? words.same
			: other < attrition
				? words.less(rate, dollars(gap), dollars(gap / headcount))
				: words.more(rate, dollars(gap)),
		words.buyer,
		words.worker,
	];
}

/** What the answer leaves out, and when the formula no longer fits. */
export function attritionWarnings({ attrition, other }: AttritionAnswer): string[] {
	return [
		...(Math.max(attrition, other) >= 1 ? [warnings.churn] : []),
		warnings.direct,
		warnings.constant,
	];
}
