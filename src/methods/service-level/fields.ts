import { serviceLevelWords } from '../../strings/service-level.ts';
import type { Method } from '../method.ts';
import { inventedNumbers } from '../shared/number-field.ts';

const { groups, fields } = serviceLevelWords;
const MOST = 100_000_000;

const numberField = inventedNumbers(fields);

const calls = (id: Exclude<keyof typeof fields, 'target'>, usual: number, min = 0) =>
	numberField(id, { min, max: MOST, step: 10, usual, whole: true });

/** What the calculator asks for; all first values are invented. */
export const serviceLevelGroups: Method['groups'] = [
	{
		heading: groups.calls,
		fields: [
			calls('offered', 10_000, 1),
			calls('answered', 9400),
			calls('within', 7900),
			calls('abandoned', 600),
			calls('short', 150),
		],
	},
	{
		heading: groups.target,
		fields: [numberField('target', { min: 1, max: 100, step: 1, usual: 80 })],
	},
];
