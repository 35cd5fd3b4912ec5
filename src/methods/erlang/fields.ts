import { erlangWords } from '../../strings/erlang.ts';
import type { Method, TextField } from '../method.ts';
import { inventedNumbers } from '../shared/number-field.ts';
import { LEAST_MINUTES, MOST_AHT, MOST_CALLS, MOST_LOAD, MOST_MINUTES } from './limits.ts';

const { groups, fields } = erlangWords;
const { day: dayWords, ...numbers } = fields;

const numberField = inventedNumbers(numbers);

/** A day of a call center with two peaks; ten o'clock is the interval of the other fields. */
export const usualDay = `start, calls, AHT
08:00, 62, 300
08:30, 95, 300
09:00, 138, 310
09:30, 165, 310
10:00, 180, 315
10:30, 176, 315
11:00, 168, 315
11:30, 150, 315
12:00, 122, 310
12:30, 112, 310
13:00, 120, 310
13:30, 139, 315
14:00, 152, 315
14:30, 158, 315
15:00, 149, 315
15:30, 136, 320
16:00, 118, 320
16:30, 97, 320
17:00, 74, 320
17:30, 48, 320`;

const day: TextField = {
	kind: 'text',
	id: 'day',
	...dayWords,
	max: 6000,
	usual: usualDay,
	origin: { kind: 'invented' },
};

/** What the calculator asks for; all first values are invented. */
export const erlangGroups: Method['groups'] = [
	{
		heading: groups.demand,
		fields: [
			numberField('calls', { min: 1, max: MOST_CALLS, step: 1, usual: 180 }),
			numberField('minutes', { min: LEAST_MINUTES, max: MOST_MINUTES, step: 5, usual: 30 }),
			numberField('aht', { min: 10, max: MOST_AHT, step: 5, usual: 315 }),
			numberField('patience', { min: 1, max: 3600, step: 10, usual: 120 }),
		],
	},
	{
		heading: groups.goal,
		fields: [
			numberField('target', { min: 1, max: 99.9, step: 1, usual: 80 }),
			numberField('within', { min: 0, max: 3600, step: 5, usual: 20 }),
		],
	},
	{
		heading: groups.staff,
		fields: [
			numberField('shrinkage', { min: 0, max: 90, step: 1, usual: 30 }),
			numberField('away', { min: 0, max: 90, step: 1, usual: 11 }),
			numberField('queues', { min: 1, max: 50, step: 1, usual: 2, whole: true }),
			numberField('agents', { min: 0, max: MOST_LOAD, step: 1, usual: 0, whole: true }),
		],
	},
	{ heading: groups.day, fields: [day] },
];
