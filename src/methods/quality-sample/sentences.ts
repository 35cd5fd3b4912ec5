import { qualityWords } from '../../strings/quality-sample.ts';
import { givenPercent, percentText, plainNumber } from '../shared/format-money.ts';
import type { QualityAnswer } from './answer.ts';
import { wilsonInterval, type Interval } from './intervals.ts';

const { sentences: words, warnings } = qualityWords;

/** Contacts by which a single worker is often judged in a month. */
const FEW = 5;
/** Fewest passed and failed contacts for the normal approximation. */
const ENOUGH = 10;

/** An interval as readers see it. */
export function rangeText({ low, high }: Interval): string {
	return qualityWords.range(percentText(low), percentText(high));
}

/** The answer in words: what buyer and provider can conclude, and what is unfair to a worker. */
export function qualitySentences(answer: QualityAnswer): string[] {
	const { passed, checked, level, wilson, target, needed, margin, z } = answer;
	return [
		words.range(plainNumber(passed), plainNumber(checked), `${level}%`, rangeText(wilson)),
		verdict(wilson, target),
		words.needed(plainNumber(needed), plainNumber(margin * 100)),
		words.workers(percentText(wilsonInterval(FEW, FEW, z).low)),
	];
}

function verdict({ low, high }: Interval, target: number): string {
	if (low > target) return words.met(givenPercent(target));
	if (high < target) return words.missed(givenPercent(target));
	return words.unknown(givenPercent(target));
}

/** What makes the answer doubtful. */
export function qualityWarnings({ passed, checked, rate, normal }: QualityAnswer): string[] {
	return [
		...(Math.min(passed, checked - passed) < ENOUGH ? [warnings.normal] : []),
		...(rate + normal > 1 || rate - normal < 0 ? [warnings.beyond] : []),
		warnings.random,
	];
}
