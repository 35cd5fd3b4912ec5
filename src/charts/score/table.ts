import type { Chance } from '../../methods/location-score/draws.ts';
import { percentText, scoreWords as words } from '../../strings/location-score.ts';
import type { ChartTable } from '../chart-type.ts';
import type { RanklessRow, ScoreModel, ScoreRow } from './model.ts';

/** Every place of the chosen regions as a row: ranked ones in their order, then those without a rank. */
export function scoreTable({ rows, rankless }: ScoreModel): ChartTable {
	const { place, rank, score, range, median, first, topThree, methods, best, coverage, remarks } =
		words.columns;
	const numeric = [rank, score, range, median, first, topThree, methods, best, coverage];
	return {
		caption: words.caption(rows.length),
		columns: [
			{ name: place, numeric: false },
			...numeric.map((name) => ({ name, numeric: true })),
			{ name: remarks, numeric: false },
		],
		rows: [
			...rows.map((row) => ({ key: row.key, heading: row.name, cells: cellsOf(row) })),
			...rankless.map((row) => ({ key: row.key, heading: row.name, cells: ranklessCells(row) })),
		],
	};
}

function cellsOf(row: ScoreRow) {
	const { rank, score, scoreText, range, methods, best, coverage } = row;
	return [
		{ text: String(rank), value: rank },
		{ text: scoreText, value: score },
		{ text: range ? span(range.best, range.worst) : words.pending },
		range ? { text: String(range.median), value: range.median } : { text: words.pending },
		{ text: range ? chanceText(range.first) : words.pending },
		{ text: range ? chanceText(range.topThree) : words.pending },
		{ text: methods ? span(...methods) : words.pending },
		best === undefined ? { text: words.pending } : { text: String(best), value: best },
		{ text: percentText(coverage), value: coverage },
		{ text: remarksOf(row).join('. ') },
	];
}

function ranklessCells(row: RanklessRow) {
	return [
		{ text: words.noRank },
		...Array.from({ length: 7 }, () => ({ text: '' })),
		{ text: percentText(row.coverage), value: row.coverage },
		{ text: [words.few, words.lacks(row.gaps)].join('. ') },
	];
}

/** What a reader must know of a place's values. */
export function remarksOf({ gaps, oldPay }: Pick<ScoreRow, 'gaps' | 'oldPay'>): string[] {
	return [
		...(gaps.length > 0 ? [words.lacks(gaps)] : []),
		...(oldPay === undefined ? [] : [words.oldPay(oldPay)]),
	];
}

/** A chance in words; with values missing it is a range. */
export function chanceText({ share, least, most }: Chance): string {
	if (least === most) return percentText(share);
	return `${percentText(least)} to ${percentText(most)}`;
}

function span(from: number, to: number): string {
	return from === to ? String(from) : `${from}–${to}`;
}
