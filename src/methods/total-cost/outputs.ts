import { formatNumber } from '../../strings/english.ts';
import { NONE } from '../../strings/calculators.ts';
import { totalCostWords } from '../../strings/total-cost.ts';
import type { Output } from '../method.ts';
import {
	chanceText,
	dollars,
	givenPercent,
	percentText,
	shortDollars,
} from '../shared/format-money.ts';
import type { TotalCostAnswer } from './answer.ts';
import { DRAWS, SEED } from './simulate.ts';

const { outputs: labels, notes } = totalCostWords;

/** The results. A number that does not exist is NaN with the text "none" or a sentence. */
export function totalCostOutputs(answer: TotalCostAnswer): Output[] {
	const { deal, worth, headline, simulation, jointRisks } = answer;
	return [
		{
			id: 'headline',
			label: labels.headline,
			value: headline,
			text: percentText(headline),
			note: notes.headline,
		},
		{
			id: 'saving',
			label: labels.saving,
			value: worth.share,
			text: percentText(worth.share),
			main: true,
		},
		{ id: 'amount', label: labels.amount, value: worth.saving, text: dollars(worth.saving) },
		{
			id: 'npv',
			label: labels.npv,
			value: worth.npv,
			text: shortDollars(worth.npv),
			note: notes.npv(givenPercent(deal.discount)),
		},
		internalRate(answer),
		paybackTime(answer),
		breakEven(answer),
		{
			id: 'below-zero',
			label: labels.belowZero,
			value: simulation.belowZero,
			text: chanceText(simulation.belowZero),
			note: notes.draws(formatNumber(DRAWS, 0), SEED),
		},
		{
			id: 'together',
			label: labels.together,
			value: jointRisks,
			text: shortDollars(jointRisks),
			note: notes.together,
		},
	];
}

function internalRate({ rates }: TotalCostAnswer): Output {
	const [first = NaN, ...others] = rates;
	return {
		id: 'irr',
		label: labels.irr,
		value: others.length > 0 ? NaN : first,
		text: rates.length === 0 ? NONE : rates.map((rate) => percentText(rate)).join(', '),
		...(rates.length === 0 && { note: notes.noIrr }),
		...(others.length > 0 && { note: notes.severalIrr }),
	};
}

function paybackTime({ payback }: TotalCostAnswer): Output {
	return {
		id: 'payback',
		label: labels.payback,
		value: payback ?? NaN,
		text: payback === undefined ? notes.noPayback : notes.payback(formatNumber(payback, 2)),
	};
}

function breakEven({ breakEvenRate, deal }: TotalCostAnswer): Output {
	const facts = { id: 'break-even', label: labels.breakEven };
	if (breakEvenRate < 0) return { ...facts, value: NaN, text: NONE, note: notes.noBreakEven };
	const distance = breakEvenRate / deal.rate - 1;
	return {
		...facts,
		value: breakEvenRate,
		text: dollars(breakEvenRate),
		...(deal.rate > 0 && {
			note: notes.breakEven(percentText(Math.abs(distance), 0), distance >= 0),
		}),
	};
}
