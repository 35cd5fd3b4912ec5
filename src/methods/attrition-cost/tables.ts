import { formatNumber } from '../../strings/english.ts';
import { attritionWords } from '../../strings/attrition-cost.ts';
import type { OutputTable } from '../method.ts';
import { givenPercent, percentText } from '../shared/format-money.ts';
import type { AttritionAnswer } from './answer.ts';

const { tables: words } = attritionWords;

/** Rates that the table compares beside the reader's two. */
const RATES = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.8];

/** The parts of one leaver's cost, and the yearly cost at several rates. */
export function attritionTables({
	leaver,
	headcount,
	attrition,
	other,
}: AttritionAnswer): OutputTable[] {
	const part = (heading: string, value: number) => {
		const share = leaver.total === 0 ? 0 : value / leaver.total;
		return {
			heading,
			cells: [
				{ value, text: formatNumber(value, 0) },
				{ value: share, text: percentText(share, 0) },
			],
		};
	};
	const rates = [...new Set([...RATES, attrition, other])].sort((a, b) => a - b);
	return [
		{
			id: 'parts',
			caption: words.parts.caption,
			columns: words.parts.columns.map((name, index) => ({ name, numeric: index > 0 })),
			rows: [
				part(words.parts.recruiting, leaver.recruiting),
				part(words.parts.training, leaver.training),
				part(words.parts.ramp, leaver.ramp),
				part(words.parts.trainer, leaver.trainer),
				{ ...part(words.parts.all, leaver.total), marked: true },
			],
		},
		{
			id: 'rates',
			caption: words.rates.caption,
			columns: words.rates.columns.map((name, index) => ({ name, numeric: index > 0 })),
			rows: rates.map((rate) => ({
				heading: givenPercent(rate),
				cells: [headcount * rate, headcount * rate * leaver.total].map((value) => ({
					value,
					text: formatNumber(value, 0),
				})),
				marked: rate === attrition,
			})),
		},
	];
}
