import { gainshareWords } from '../../strings/gainshare.ts';
import type { ChoiceField } from '../method.ts';
import { inventedNumber } from '../shared/number-field.ts';

/** What a unit cost before and costs now. */
export const unitFields = [
	inventedNumber('baseline', 'Baseline cost of a unit', 'US$', {
		min: 0.01,
		max: 1e6,
		step: 0.1,
		usual: 5,
	}),
	inventedNumber('actual', 'Actual cost of a unit', 'US$', {
		min: 0,
		max: 1e6,
		step: 0.1,
		usual: 4.4,
	}),
	inventedNumber('volume', 'Volume', 'units', {
		min: 1,
		max: 1e12,
		step: 10_000,
		usual: 1_000_000,
	}),
];

/** Part of the gain that the provider gets, and what is left out of sharing. */
export const shareFields = [
	inventedNumber('share', 'Provider’s share of the gain', '%', {
		min: 0,
		max: 100,
		step: 5,
		usual: 40,
	}),
	inventedNumber('own', 'Part of the gain that the buyer’s own measures made', 'US$', {
		min: 0,
		max: 1e12,
		step: 1000,
		usual: 0,
		hint: 'For example a simpler product or fewer forms. It is not shared.',
	}),
];

/** What happens when a unit costs more than the baseline. */
export const lossField: ChoiceField = {
	kind: 'choice',
	id: 'loss',
	label: gainshareWords.loss.label,
	choices: [
		{ value: 'buyer', name: gainshareWords.loss.buyer },
		{ value: 'shared', name: gainshareWords.loss.shared },
	],
	usual: 'buyer',
};
