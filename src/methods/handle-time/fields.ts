import { handleTimeWords } from '../../strings/handle-time.ts';
import { LEAST_MINUTES, MOST_AHT, MOST_CALLS, MOST_LOAD, MOST_MINUTES } from '../erlang/limits.ts';
import type { Method } from '../method.ts';
import { inventedNumbers } from '../shared/number-field.ts';

const { groups, fields } = handleTimeWords;

const numberField = inventedNumbers(fields);

/** What the calculator asks for; all first values are invented. */
export const handleTimeGroups: Method['groups'] = [
	{
		heading: groups.call,
		fields: [
			numberField('talk', { min: 0, max: MOST_AHT, step: 5, usual: 240 }),
			numberField('hold', { min: 0, max: MOST_AHT, step: 5, usual: 30 }),
			numberField('wrap', { min: 0, max: MOST_AHT, step: 5, usual: 45 }),
		],
	},
	{
		heading: groups.demand,
		fields: [
			numberField('calls', { min: 1, max: MOST_CALLS, step: 1, usual: 180 }),
			numberField('minutes', { min: LEAST_MINUTES, max: MOST_MINUTES, step: 5, usual: 30 }),
			numberField('agents', { min: 1, max: MOST_LOAD, step: 1, usual: 37, whole: true }),
		],
	},
];
