import { gainshareWords } from '../../strings/gainshare.ts';
import type { Method, Output, OutputTable } from '../method.ts';
import { dollars, givenPercent } from '../shared/format-money.ts';
import { gainshareAnswer, type GainshareAnswer } from './answer.ts';
import { lossField, shareFields, unitFields } from './fields.ts';
import { gainshareSentences, gainshareWarnings } from './sentences.ts';
import { splitGain } from './split.ts';

const { groups, outputs: labels, table: words } = gainshareWords;

/** Errors of the baseline that the table tries. */
const ERRORS = [0, 0.02, 0.05, 0.1];

/** How a gain below the baseline cost is shared between buyer and provider. */
export const gainshareMethod: Method = {
	id: 'gainshare',
	groups: [
		{ heading: groups.unit, fields: unitFields },
		{ heading: groups.rule, fields: [...shareFields, lossField] },
	],
	calculate(inputs) {
		const answer = gainshareAnswer(inputs);
		return {
			outputs: outputsOf(answer),
			tables: [baselineTable(answer)],
			sentences: gainshareSentences(answer),
			warnings: gainshareWarnings(answer),
		};
	},
};

function outputsOf({ split }: GainshareAnswer): Output[] {
	const amount = (id: string, label: string, value: number, decimals = 0) => ({
		id,
		label,
		value,
		text: dollars(value, decimals),
	});
	return [
		{ ...amount('provider', labels.provider, split.provider), main: true },
		amount('client', labels.client, split.client),
		amount('gain', labels.gain, split.gain),
		amount('counted', labels.counted, split.counted),
		amount('per-unit', labels.perUnit, split.perUnit, 2),
	];
}

/** What the provider is paid when the true baseline lies below the agreed one. */
function baselineTable({ agreement, split }: GainshareAnswer): OutputTable {
	return {
		id: 'baseline',
		caption: words.caption,
		columns: words.columns.map((name, index) => ({ name, numeric: index > 0 })),
		rows: ERRORS.map((error) => {
			const fair = splitGain({ ...agreement, baseline: agreement.baseline / (1 + error) });
			return {
				heading: givenPercent(error),
				cells: [fair.gain, split.provider, split.provider - fair.provider].map((value) => ({
					value,
					text: dollars(value),
				})),
				marked: error === 0,
			};
		}),
	};
}
