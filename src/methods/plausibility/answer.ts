import { plausibilityWords as words } from '../../strings/plausibility.ts';
import { InputProblem, type Inputs } from '../method.ts';
import { plainNumber } from '../shared/format-money.ts';
import { readNumbers } from '../shared/read-numbers.ts';
import {
	neededRevenue,
	payableWorkers,
	revenuePerWorker,
	verdictOf,
	wholeOf,
	type Claim,
	type Verdict,
} from './claim.ts';
import { claimFields, moreFields, payFields } from './fields.ts';

const MILLION = 1e6;

/** All numbers of the method in US dollars, people and shares, before they become text. */
export interface PlausibilityAnswer {
	claim: Claim;
	perWorker: number;
	verdict: Verdict;
	payable: number;
	needed: number;
	/** The source's own revenue per worker: how far the division is from it, and whom it implies. */
	stated: { perWorker: number; times: number; workers: number } | undefined;
	/** A part of the revenue, and what a division by all workers would make of it. */
	part: { amount: number; share: number; perWorker: number } | undefined;
	/** A larger total of workers of which these are a share. */
	whole: { share: number; workers: number } | undefined;
}

/**
 * Works a published claim out. Throws InputProblem for values out of range and for a part above the
 * revenue.
 */
export function plausibilityAnswer(inputs: Inputs): PlausibilityAnswer {
	const values = readNumbers([...claimFields, ...payFields, ...moreFields], inputs);
	const { workers, pay, stated, share } = values;
	if (values.part > values.revenue) {
		throw new InputProblem('part', words.partAbove(plainNumber(values.revenue)));
	}
	const revenue = values.revenue * MILLION;
	const part = values.part * MILLION;
	const claim = { revenue, workers, pay, paid: values.paid / 100 };
	const perWorker = revenuePerWorker(claim);
	return {
		claim,
		perWorker,
		verdict: verdictOf(perWorker, claim),
		payable: payableWorkers(claim),
		needed: neededRevenue(claim),
		stated:
			stated > 0
				? { perWorker: stated, times: perWorker / stated, workers: revenue / stated }
				: undefined,
		part:
			part > 0
				? {
						amount: part,
						share: part / revenue,
						perWorker: revenuePerWorker({ revenue: part, workers }),
					}
				: undefined,
		whole: share > 0 ? { share: share / 100, workers: wholeOf(workers, share / 100) } : undefined,
	};
}
