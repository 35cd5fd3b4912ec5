import type { Inputs } from '../../methods/method.ts';
import { shortDollars, withUnit } from '../../methods/shared/format-money.ts';
import { dealAnswer } from '../../methods/total-cost/answer.ts';
import type { TornadoInput } from './model.ts';

const MILLION = 1e6;

/**
 * The ranges of a deal as a tornado around its net present value. Throws InputProblem as the
 * calculation does.
 */
export function totalCostTornado(inputs: Inputs): TornadoInput {
	const { worth, swings } = dealAnswer(inputs);
	return {
		base: worth.npv,
		bars: swings.map(({ range: { id, name, unit, low, high }, atLow, atHigh }) => ({
			key: id,
			name,
			low: { input: inputText(low, unit), value: atLow },
			high: { input: inputText(high, unit), value: atHigh },
		})),
	};
}

/** An input as its field has it; millions in short, so that labels stay beside their bars. */
function inputText(value: number, unit: string): string {
	return unit.startsWith('US$') && value >= MILLION ? shortDollars(value) : withUnit(value, unit);
}
