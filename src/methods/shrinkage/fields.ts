import { shrinkageWords } from '../../strings/shrinkage.ts';
import { MOST_LOAD } from '../erlang/limits.ts';
import type { Method, TextField } from '../method.ts';
import { inventedNumber } from '../shared/number-field.ts';

const { groups, fields } = shrinkageWords;

function list(id: 'away' | 'inside', usual: string): TextField {
	return { kind: 'text', id, ...fields[id], max: 1500, usual, origin: { kind: 'invented' } };
}

/** What the calculator asks for; all first values are invented. */
export const shrinkageGroups: Method['groups'] = [
	{
		heading: groups.items,
		fields: [
			list('away', 'Holiday 8\nSickness 3'),
			list('inside', 'Breaks 10\nTraining 5\nMeetings 4'),
		],
	},
	{
		heading: groups.need,
		fields: [
			inventedNumber('agents', fields.agents.label, fields.agents.unit, {
				min: 1,
				max: MOST_LOAD,
				step: 1,
				usual: 37,
			}),
		],
	},
];
