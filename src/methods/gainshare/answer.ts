import type { Inputs } from '../method.ts';
import { readNumbers } from '../shared/read-numbers.ts';
import { shareFields, unitFields } from './fields.ts';
import { splitGain, type Agreement, type Split } from './split.ts';

/** All numbers of the method, before they become text. */
export interface GainshareAnswer {
	agreement: Agreement;
	split: Split;
}

/** Works the sharing out. Throws InputProblem for values out of range. */
export function gainshareAnswer(inputs: Inputs): GainshareAnswer {
	const { baseline, actual, volume, share, own } = readNumbers(
		[...unitFields, ...shareFields],
		inputs,
	);
	const agreement = {
		baseline,
		actual,
		volume,
		share: share / 100,
		own,
		lossShared: inputs.loss === 'shared',
	};
	return { agreement, split: splitGain(agreement) };
}
