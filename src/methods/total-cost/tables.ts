import { formatNumber } from '../../strings/english.ts';
import { totalCostWords } from '../../strings/total-cost.ts';
import type { OutputTable } from '../method.ts';
import { dollars, percentText, withUnit } from '../shared/format-money.ts';
import { percentile } from '../shared/percentile.ts';
import type { TotalCostAnswer } from './answer.ts';
import { shownKinds } from './cost-kinds.ts';
import { investment } from './deal.ts';
import { DRAWS, SEED } from './simulate.ts';

const { tables: words, kinds, outputs } = totalCostWords;

type Cell = OutputTable['rows'][number]['cells'][number];

const EMPTY: Cell = { text: '' };
const amount = (value: number): Cell => ({ value, text: formatNumber(value, 0) });

/** Numbers to the right, the first column being the headings of rows. */
function columnsOf(names: readonly string[]): OutputTable['columns'] {
	return names.map((name, index) => ({ name, numeric: index > 0 }));
}

/** The tables of the answer: years, kinds of cost, spread and swings. */
export function totalCostTables(answer: TotalCostAnswer): OutputTable[] {
	return [yearsTable(answer), kindsTable(answer), spreadTable(answer), swingsTable(answer)];
}

function yearsTable({ years, deal, worth }: TotalCostAnswer): OutputTable {
	const sum = (key: 'inHouse' | 'charges' | 'outsourced' | 'saving') =>
		years.reduce((total, year) => total + year[key], 0);
	const once = investment(deal);
	return {
		id: 'years',
		caption: words.years.caption,
		columns: columnsOf(words.years.columns),
		rows: [
			...years.map((year) => ({
				heading: String(year.year),
				cells: [
					amount(year.inHouse),
					{ value: year.fteBought, text: formatNumber(year.fteBought, 1) },
					amount(year.price),
					amount(year.charges),
					amount(year.outsourced),
					amount(year.saving),
				],
			})),
			{
				heading: words.years.sum,
				cells: [
					amount(sum('inHouse')),
					EMPTY,
					EMPTY,
					amount(sum('charges')),
					amount(sum('outsourced')),
					amount(sum('saving')),
				],
			},
			{
				heading: words.years.once,
				cells: [EMPTY, EMPTY, EMPTY, EMPTY, amount(once), amount(-once)],
			},
			{
				heading: words.years.total,
				cells: [
					amount(worth.inHouse),
					EMPTY,
					EMPTY,
					EMPTY,
					amount(worth.outsourced),
					amount(worth.saving),
				],
				marked: true,
			},
		],
	};
}

function kindsTable({ kinds: amounts, worth }: TotalCostAnswer): OutputTable {
	const shareOf = (value: number): Cell => {
		const share = worth.outsourced === 0 ? 0 : value / worth.outsourced;
		return { value: share, text: percentText(share) };
	};
	return {
		id: 'kinds',
		caption: words.kinds.caption,
		columns: columnsOf(words.kinds.columns),
		rows: [
			...shownKinds(amounts).map((kind) => ({
				heading: kinds[kind],
				cells: [amount(amounts[kind]), shareOf(amounts[kind])],
			})),
			{
				heading: words.kinds.all,
				cells: [amount(worth.outsourced), shareOf(worth.outsourced)],
				marked: true,
			},
		],
	};
}

function spreadTable({ simulation }: TotalCostAnswer): OutputTable {
	const row = (heading: string, sorted: Float64Array, text: (value: number) => string) => ({
		heading,
		cells: [0.1, 0.5, 0.9].map((share) => {
			const value = percentile(sorted, share);
			return { value, text: text(value) };
		}),
	});
	return {
		id: 'spread',
		caption: words.spread.caption(formatNumber(DRAWS, 0), SEED),
		columns: columnsOf(words.spread.columns),
		rows: [
			row(outputs.npv, simulation.npv, dollars),
			row(outputs.amount, simulation.saving, dollars),
			row(outputs.saving, simulation.share, percentText),
		],
	};
}

function swingsTable({ swings }: TotalCostAnswer): OutputTable {
	return {
		id: 'swings',
		caption: words.swings.caption,
		columns: columnsOf(words.swings.columns),
		rows: swings.map(({ range, atLow, atHigh, size }) => ({
			heading: range.name,
			cells: [
				{ value: range.low, text: withUnit(range.low, range.unit) },
				{ value: range.high, text: withUnit(range.high, range.unit) },
				{ value: atLow, text: dollars(atLow) },
				{ value: atHigh, text: dollars(atHigh) },
				{ value: size, text: dollars(size) },
			],
		})),
	};
}
