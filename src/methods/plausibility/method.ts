import { plausibilityWords } from '../../strings/plausibility.ts';
import type { Method, Output } from '../method.ts';
import { dollars, percentText, shortDollars } from '../shared/format-money.ts';
import { each, factor, heads } from './amounts.ts';
import { plausibilityAnswer, type PlausibilityAnswer } from './answer.ts';
import { claimFields, moreFields, payFields } from './fields.ts';
import { plausibilitySentences, plausibilityWarnings } from './sentences.ts';
import { slipsTable } from './slips.ts';

const { groups, outputs: labels, people, times } = plausibilityWords;

const MONTHS = 12;

/** Whether a published revenue and a published number of workers can belong together. */
export const plausibilityMethod: Method = {
	id: 'plausibility',
	groups: [
		{ heading: groups.claim, fields: claimFields },
		{ heading: groups.pay, fields: payFields },
		{ heading: groups.more, fields: moreFields },
	],
	calculate(inputs) {
		const answer = plausibilityAnswer(inputs);
		return {
			outputs: [...divisionOutputs(answer), ...furtherOutputs(answer)],
			tables: [slipsTable(answer)],
			sentences: plausibilitySentences(answer),
			warnings: plausibilityWarnings(answer),
		};
	},
};

function divisionOutputs({ perWorker, payable, needed, claim }: PlausibilityAnswer): Output[] {
	const covered = perWorker / claim.pay;
	const month = perWorker / MONTHS;
	return [
		{
			id: 'per-worker',
			label: labels.perWorker,
			value: perWorker,
			text: each(perWorker),
			main: true,
		},
		{ id: 'month', label: labels.month, value: month, text: each(month) },
		{ id: 'covered', label: labels.covered, value: covered, text: dollars(covered, 2) },
		{ id: 'payable', label: labels.payable, value: payable, text: people(heads(payable)) },
		{ id: 'needed', label: labels.needed, value: needed, text: shortDollars(needed) },
	];
}

function furtherOutputs({ stated, part, whole }: PlausibilityAnswer): Output[] {
	const output = (id: string, label: string, value: number, text: string) => [
		{ id, label, value, text },
	];
	return [
		...(stated
			? [
					output('stated-times', labels.times, stated.times, times(factor(stated.times))),
					output(
						'stated-workers',
						labels.statedWorkers,
						stated.workers,
						people(heads(stated.workers)),
					),
				]
			: []),
		...(part
			? [
					output('part-share', labels.partShare, part.share, percentText(part.share)),
					output('part-worker', labels.partWorker, part.perWorker, each(part.perWorker)),
				]
			: []),
		...(whole ? [output('whole', labels.whole, whole.workers, people(heads(whole.workers)))] : []),
	].flat();
}
