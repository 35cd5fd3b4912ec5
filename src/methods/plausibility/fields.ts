import { plausibilityWords } from '../../strings/plausibility.ts';
import type { Origin } from '../method.ts';
import { inventedNumbers } from '../shared/number-field.ts';

const words = plausibilityWords.fields;
const numberField = inventedNumbers(words);

const origin: Origin = {
	kind: 'sourced',
	source: 'philstar2024ibpap',
	note: plausibilityWords.origin,
};

/** Most of an amount in US$ million: ten trillion dollars. */
const MOST = 1e7;

/** The two figures. */
export const claimFields = [
	{ ...numberField('revenue', { min: 0.001, max: MOST, step: 100, usual: 35_500 }), origin },
	{
		...numberField('workers', { min: 1, max: 1e9, step: 1000, usual: 1_700_000, whole: true }),
		origin,
	},
];

/** What a worker costs, and how much of revenue may be pay. */
export const payFields = [
	numberField('pay', { min: 1, max: 1e6, step: 100, usual: 6000 }),
	numberField('paid', { min: 1, max: 100, step: 5, usual: 60 }),
];

/** Further figures of the source; zero stands for none. */
export const moreFields = [
	numberField('stated', { min: 0, max: 1e7, step: 100, usual: 0 }),
	numberField('part', { min: 0, max: MOST, step: 100, usual: 0 }),
	numberField('share', { min: 0, max: 100, step: 1, usual: 0 }),
];
