import { resolutionWords } from '../../strings/first-contact-resolution.ts';
import type { Method } from '../method.ts';
import { inventedNumbers } from '../shared/number-field.ts';

const { groups, fields } = resolutionWords;

const numberField = inventedNumbers(fields);

const MOST = 100_000_000;

/** What the calculator asks for; all first values are invented. */
export const resolutionGroups: Method['groups'] = [
	{
		heading: groups.contacts,
		fields: [
			numberField('contacts', { min: 1, max: MOST, step: 100, usual: 12_000, whole: true }),
			numberField('repeats', { min: 0, max: MOST, step: 10, usual: 2640, whole: true }),
		],
	},
	{
		heading: groups.price,
		fields: [
			numberField('price', { min: 0, max: 1000, step: 0.1, usual: 4 }),
			numberField('other', { min: 1, max: 100, step: 1, usual: 70 }),
		],
	},
];
