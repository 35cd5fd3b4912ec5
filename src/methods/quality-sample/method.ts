import { formatNumber } from '../../strings/english.ts';
import { qualityWords } from '../../strings/quality-sample.ts';
import type { Method, Output, OutputTable } from '../method.ts';
import { givenPercent, percentText, plainNumber } from '../shared/format-money.ts';
import { qualityAnswer, type QualityAnswer } from './answer.ts';
import { confidenceField, planFields, sampleFields } from './fields.ts';
import { wilsonInterval } from './intervals.ts';
import { qualitySentences, qualityWarnings, rangeText } from './sentences.ts';

const {
	groups,
	outputs: labels,
	plusMinus,
	calls,
	needed: neededNote,
	table: words,
} = qualityWords;

/** Sample sizes that the table compares beside the reader's own. */
const SIZES = [5, 20, 60, 120, 250, 500, 1000];

/** How much a sample of checked contacts says about all of them, and how many to check. */
export const qualitySampleMethod: Method = {
	id: 'quality-sample',
	groups: [
		{ heading: groups.sample, fields: [...sampleFields, confidenceField] },
		{ heading: groups.plan, fields: planFields },
	],
	calculate(inputs) {
		const answer = qualityAnswer(inputs);
		return {
			outputs: outputsOf(answer),
			tables: [sizesTable(answer)],
			sentences: qualitySentences(answer),
			warnings: qualityWarnings(answer),
		};
	},
};

function outputsOf(answer: QualityAnswer): Output[] {
	const { rate, wilson, normal, needed, margin, expected } = answer;
	return [
		{
			id: 'wilson',
			label: labels.wilson,
			value: wilson.high - wilson.low,
			text: rangeText(wilson),
			main: true,
		},
		{ id: 'rate', label: labels.rate, value: rate, text: percentText(rate) },
		{
			id: 'normal',
			label: labels.normal,
			value: normal,
			text: plusMinus(percentText(rate), formatNumber(normal * 100, 1)),
		},
		{
			id: 'needed',
			label: labels.needed,
			value: needed,
			text: calls(formatNumber(needed, 0)),
			note: neededNote(plainNumber(margin * 100), givenPercent(expected)),
		},
	];
}

/** The share of the sample, as if found in samples of other sizes. */
function sizesTable({ rate, checked, z }: QualityAnswer): OutputTable {
	const sizes = [...new Set([...SIZES, checked])].sort((a, b) => a - b);
	return {
		id: 'sizes',
		caption: words.caption(percentText(rate)),
		columns: words.columns.map((name, index) => ({ name, numeric: index > 0 })),
		rows: sizes.map((size) => {
			const { low, high } = wilsonInterval(rate * size, size, z);
			return {
				heading: formatNumber(size, 0),
				cells: [
					{ value: low, text: percentText(low) },
					{ value: high, text: percentText(high) },
					{ value: high - low, text: formatNumber((high - low) * 100, 1) },
				],
				marked: size === checked,
			};
		}),
	};
}
