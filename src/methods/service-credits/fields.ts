import { serviceCreditWords } from '../../strings/service-credits.ts';
import type { TextField } from '../method.ts';
import { inventedNumber } from '../shared/number-field.ts';

/** Longest name of a metric. */
const NAME = 60;

/** The fee and the part of it that is at stake. */
export const feeFields = [
	inventedNumber('fee', 'Monthly fee', 'US$', { min: 1, max: 1e9, step: 1000, usual: 400_000 }),
	inventedNumber('at-risk', 'Part of the fee at risk', '%', {
		min: 0,
		max: 100,
		step: 1,
		usual: 12,
		hint: 'No month’s credit can be higher.',
	}),
];

/** When the provider gets part of the first metric’s credit back. */
export const earnBackFields = [
	inventedNumber('earn-share', 'Part of the credit that can be earned back', '%', {
		min: 0,
		max: 100,
		step: 5,
		usual: 50,
		hint: 'Applies to the first metric.',
	}),
	inventedNumber('earn-needed', 'Good months in a row that are needed', 'months', {
		min: 1,
		max: 12,
		step: 1,
		usual: 3,
		whole: true,
		hint: 'The contract says what a good month is, for example two points above target.',
	}),
	inventedNumber('earn-run', 'Good months in a row after the miss', 'months', {
		min: 0,
		max: 12,
		step: 1,
		usual: 3,
		whole: true,
	}),
];

const first = metric(1, 'Service level', [80, 70, 74, 80]);
const second = metric(2, 'First contact resolution', [75, 70, 75, 60]);
const third = metric(3, 'Quality score', [90, 87, 88.5, 60]);

/** Up to three metrics; an allocation of 0 leaves one out. */
export const metrics = [first, second, third] as const;

function metric<const Number extends 1 | 2 | 3>(
	number: Number,
	usualName: string,
	[target, minimum, actual, allocation]: readonly [number, number, number, number],
) {
	const value = { min: 0, max: 1e6, step: 0.5 };
	const name: TextField = {
		kind: 'text',
		id: `m${number}-name`,
		label: 'Name',
		max: NAME,
		usual: usualName,
		origin: { kind: 'invented' },
	};
	return {
		number,
		heading: serviceCreditWords.metric(number),
		name,
		numbers: [
			inventedNumber(`m${number}-target`, 'Target', 'points', { ...value, usual: target }),
			inventedNumber(`m${number}-minimum`, 'Minimum', 'points', {
				...value,
				usual: minimum,
				hint: 'From here on the full credit is due. Where less is better, it lies above the target.',
			}),
			inventedNumber(`m${number}-actual`, 'Actual', 'points', { ...value, usual: actual }),
			inventedNumber(`m${number}-allocation`, 'Allocation of the amount at risk', '%', {
				min: 0,
				max: 300,
				step: 5,
				usual: allocation,
			}),
		],
	};
}
