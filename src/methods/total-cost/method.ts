import { totalCostWords } from '../../strings/total-cost.ts';
import type { Method } from '../method.ts';
import { totalCostAnswer } from './answer.ts';
import {
	offerFields,
	onceFields,
	productivityFields,
	teamFields,
	valueFields,
	yearlyFields,
} from './fields.ts';
import { totalCostOutputs } from './outputs.ts';
import { rangeFields } from './ranges.ts';
import { totalCostSentences } from './sentences.ts';
import { totalCostTables } from './tables.ts';
import { totalCostWarnings } from './warnings.ts';

const { groups } = totalCostWords;

/** What outsourcing costs and saves over five years once everything is counted, and how sure that is. */
export const totalCostMethod: Method = {
	id: 'total-cost',
	groups: [
		{ heading: groups.team, fields: teamFields },
		{ heading: groups.offer, fields: offerFields },
		{ heading: groups.productivity, fields: productivityFields },
		{ heading: groups.once, fields: onceFields },
		{ heading: groups.yearly, fields: yearlyFields },
		{ heading: groups.value, fields: valueFields },
		{ heading: groups.ranges, fields: rangeFields },
	],
	calculate(inputs) {
		const answer = totalCostAnswer(inputs);
		return {
			outputs: totalCostOutputs(answer),
			tables: totalCostTables(answer),
			sentences: totalCostSentences(answer),
			warnings: totalCostWarnings(answer),
		};
	},
};
