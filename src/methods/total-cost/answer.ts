import type { Inputs } from '../method.ts';
import { internalRates } from '../shared/irr.ts';
import { payback } from '../shared/payback.ts';
import { readNumbers } from '../shared/read-numbers.ts';
import { breakEvenRate } from './break-even-rate.ts';
import { costByKind, type CostKind } from './cost-kinds.ts';
import { dealYears, type Deal, type DealYear } from './deal.ts';
import { dealFields } from './fields.ts';
import { rangeFields, rangesOf, type Range } from './ranges.ts';
import { dealOf } from './read-deal.ts';
import { simulate, type Simulation } from './simulate.ts';
import { jointRiskNpv, swingsOf, type Swing } from './swings.ts';
import { worthOf, type Worth } from './worth.ts';

/** The numbers of a deal and its ranges, without the simulation: what drawings need. */
export interface DealAnswer {
	deal: Deal;
	ranges: readonly Range[];
	years: readonly DealYear[];
	worth: Worth;
	kinds: Record<CostKind, number>;
	/** The saving that the rate card alone suggests: 1 − price / in-house cost. */
	headline: number;
	/** Internal rates of return; none or several are possible. */
	rates: readonly number[];
	/** In years; undefined when the costs paid once are not earned back. */
	payback: number | undefined;
	breakEvenRate: number;
	swings: readonly Swing[];
	jointRisks: number;
}

/** All numbers of the method, before they become text and tables. */
export interface TotalCostAnswer extends DealAnswer {
	simulation: Simulation;
}

/** Works the deal out and draws from its ranges. Throws InputProblem as dealAnswer does. */
export function totalCostAnswer(inputs: Inputs): TotalCostAnswer {
	const answer = dealAnswer(inputs);
	return { ...answer, simulation: simulate(answer.deal, answer.ranges) };
}

/** Works the deal out. Throws InputProblem for values out of range and for ranges upside down. */
export function dealAnswer(inputs: Inputs): DealAnswer {
	const values = readNumbers(dealFields, inputs);
	const deal = dealOf(values);
	const ranges = rangesOf({ ...values, ...readNumbers(rangeFields, inputs) });
	const years = dealYears(deal);
	const worth = worthOf(deal);
	const swings = swingsOf(deal, ranges);
	return {
		deal,
		ranges,
		years,
		worth,
		kinds: costByKind(deal, years),
		headline: 1 - deal.rate / deal.cost,
		rates: internalRates(worth.flow),
		payback: payback(worth.flow),
		breakEvenRate: breakEvenRate(deal),
		swings,
		jointRisks: jointRiskNpv(deal, swings),
	};
}
