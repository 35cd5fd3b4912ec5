import { formatNumber } from '../../strings/english.ts';
import { attritionWords } from '../../strings/attrition-cost.ts';
import type { Method, Output } from '../method.ts';
import { dollars } from '../shared/format-money.ts';
import { attritionAnswer, type AttritionAnswer } from './answer.ts';
import { leaverFields, yearFields } from './fields.ts';
import { attritionSentences, attritionWarnings } from './sentences.ts';
import { attritionTables } from './tables.ts';

const { groups, outputs: labels, months } = attritionWords;

/** What it costs to replace workers who leave, one by one and in a year. */
export const attritionCostMethod: Method = {
	id: 'attrition-cost',
	groups: [
		{ heading: groups.leaver, fields: leaverFields },
		{ heading: groups.year, fields: yearFields },
	],
	calculate(inputs) {
		const answer = attritionAnswer(inputs);
		return {
			outputs: outputsOf(answer),
			tables: attritionTables(answer),
			sentences: attritionSentences(answer),
			warnings: attritionWarnings(answer),
		};
	},
};

function outputsOf({ leaver, cost, otherCost }: AttritionAnswer): Output[] {
	const amount = (id: string, label: string, value: number) => ({
		id,
		label,
		value,
		text: dollars(value),
	});
	return [
		{ ...amount('year', labels.year, cost), main: true },
		amount('leaver', labels.leaver, leaver.total),
		{
			id: 'months',
			label: labels.months,
			value: leaver.months,
			text: months(formatNumber(leaver.months, 1)),
		},
		amount('other', labels.other, otherCost),
		amount('difference', labels.difference, cost - otherCost),
	];
}
