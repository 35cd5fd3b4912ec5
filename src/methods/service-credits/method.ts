import { formatNumber } from '../../strings/english.ts';
import { serviceCreditWords } from '../../strings/service-credits.ts';
import type { Method, Output, OutputTable } from '../method.ts';
import { dollars, givenPercent, percentText, plainNumber } from '../shared/format-money.ts';
import { creditAnswer, type CreditAnswer } from './answer.ts';
import { earnBackFields, feeFields, metrics } from './fields.ts';
import { creditSentences, creditWarnings } from './sentences.ts';

const { groups, outputs: labels, capped, table: words } = serviceCreditWords;

/** What a provider owes for missed service levels in a month, and what it can earn back. */
export const serviceCreditsMethod: Method = {
	id: 'service-credits',
	groups: [
		{ heading: groups.fee, fields: feeFields },
		...metrics.map(({ heading, name, numbers }) => ({ heading, fields: [name, ...numbers] })),
		{ heading: groups.earnBack, fields: earnBackFields },
	],
	calculate(inputs) {
		const answer = creditAnswer(inputs);
		return {
			outputs: outputsOf(answer),
			tables: [tableOf(answer)],
			sentences: creditSentences(answer),
			warnings: creditWarnings(answer),
		};
	},
};

function outputsOf({ fee, atRisk, sum, credit, earned, net }: CreditAnswer): Output[] {
	const amount = (id: string, label: string, value: number) => ({
		id,
		label,
		value,
		text: dollars(value),
	});
	return [
		{
			...amount('credit', labels.credit, credit),
			...(sum > atRisk && { note: capped }),
			main: true,
		},
		amount('at-risk', labels.atRisk, atRisk),
		{ id: 'share', label: labels.share, value: credit / fee, text: percentText(credit / fee) },
		amount('fee', labels.fee, fee - credit),
		amount('earned', labels.earned, earned),
		amount('net', labels.net, net),
	];
}

function tableOf({ metrics: rated, sum, credit }: CreditAnswer): OutputTable {
	const empty = Array.from({ length: 5 }, () => ({ text: '' }));
	const total = (heading: string, value: number) => ({
		heading,
		cells: [...empty, { value, text: dollars(value) }],
	});
	return {
		id: 'metrics',
		caption: words.caption,
		columns: words.columns.map((name, index) => ({ name, numeric: index > 0 })),
		rows: [
			...rated.map((metric) => ({
				heading: metric.name,
				cells: [
					{ value: metric.target, text: plainNumber(metric.target) },
					{ value: metric.minimum, text: plainNumber(metric.minimum) },
					{ value: metric.actual, text: plainNumber(metric.actual) },
					{ value: metric.severity, text: formatNumber(metric.severity, 2) },
					{ value: metric.allocation, text: givenPercent(metric.allocation) },
					{ value: metric.credit, text: dollars(metric.credit) },
				],
			})),
			total(words.sum, sum),
			{ ...total(words.cap, credit), marked: true },
		],
	};
}
