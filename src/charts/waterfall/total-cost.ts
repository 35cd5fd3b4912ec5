import type { Inputs } from '../../methods/method.ts';
import { dealAnswer } from '../../methods/total-cost/answer.ts';
import { shownKinds } from '../../methods/total-cost/cost-kinds.ts';
import { totalCostWords } from '../../strings/total-cost.ts';
import { waterfallWords } from '../../strings/waterfall.ts';
import type { WaterfallInput } from './model.ts';

/**
 * The five years of a deal as a waterfall: in-house cost, each kind of outsourced cost, their sum.
 * Throws InputProblem as the calculation does.
 */
export function totalCostWaterfall(inputs: Inputs): WaterfallInput {
	const { worth, kinds } = dealAnswer(inputs);
	return {
		from: { key: 'in-house', name: waterfallWords.inHouse, value: worth.inHouse },
		steps: shownKinds(kinds).map((key) => ({
			key,
			name: totalCostWords.kinds[key],
			value: kinds[key],
		})),
		to: { key: 'outsourced', name: waterfallWords.outsourced },
	};
}
