import { formatNumber } from '../../strings/english.ts';
import { breakEvenWords } from '../../strings/break-even.ts';
import { NONE } from '../../strings/calculators.ts';
import type { Method, Output } from '../method.ts';
import { dollars } from '../shared/format-money.ts';
import { breakEvenAnswer, type BreakEvenAnswer } from './answer.ts';
import { unitFields, volumeFields } from './fields.ts';
import { breakEvenSentences, breakEvenWarnings } from './sentences.ts';
import { breakEvenTables } from './tables.ts';
import { evenPrice, inHouseCost, providerCost } from './volume.ts';

const { groups, outputs: labels, aMonth, transactions } = breakEvenWords;

/** From which volume own staff beat a price per transaction, and what a price per FTE means per contact. */
export const breakEvenMethod: Method = {
	id: 'break-even',
	groups: [
		{ heading: groups.volume, fields: volumeFields },
		{ heading: groups.unit, fields: unitFields },
	],
	calculate(inputs) {
		const answer = breakEvenAnswer(inputs);
		return {
			outputs: outputsOf(answer),
			tables: breakEvenTables(answer),
			sentences: breakEvenSentences(answer),
			warnings: breakEvenWarnings(answer),
		};
	},
};

function outputsOf({ volume, costs, cheaper, unit }: BreakEvenAnswer): Output[] {
	const turn = turningVolume(cheaper);
	const inHouse = inHouseCost(costs, volume);
	const provider = providerCost(costs, volume);
	const price = evenPrice(costs, volume);
	return [
		{
			id: 'volume',
			label: labels.volume,
			value: turn,
			text: Number.isNaN(turn) ? NONE : transactions(formatNumber(turn, 0)),
			main: true,
		},
		{ id: 'price', label: labels.price, value: price, text: dollars(price, 2) },
		{ id: 'in-house', label: labels.inHouse, value: inHouse, text: aMonth(dollars(inHouse)) },
		{ id: 'provider', label: labels.provider, value: provider, text: aMonth(dollars(provider)) },
		{
			id: 'hours',
			label: labels.hours,
			value: unit.productiveHours,
			text: aMonth(formatNumber(unit.productiveHours, 1)),
		},
		{
			id: 'contacts',
			label: labels.contacts,
			value: unit.contacts,
			text: aMonth(formatNumber(unit.contacts, 0)),
		},
		{
			id: 'per-contact',
			label: labels.perContact,
			value: unit.perContact,
			text: dollars(unit.perContact, 2),
		},
		{
			id: 'per-minute',
			label: labels.perMinute,
			value: unit.perMinute,
			text: dollars(unit.perMinute, 2),
		},
	];
}

/** The volume at which the cheaper side changes, NaN when none does. With a minimum there may be two; the higher counts. */
function turningVolume(cheaper: BreakEvenAnswer['cheaper']): number {
	if (!cheaper) return NaN;
	if (Number.isFinite(cheaper.to)) return cheaper.to;
	return cheaper.from > 0 ? cheaper.from : NaN;
}
