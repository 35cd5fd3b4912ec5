import { formatValue } from '../../data/format-value.ts';
import { words } from '../../strings/charts.ts';
import type { Mark } from '../chart-type.ts';
import type { MissingRow, OutsideRow, RankedRow, RankingModel } from './model.ts';

type Row = RankedRow | OutsideRow | MissingRow;

/** The order in which a cursor visits places. */
function visitOrder({ drawn, outside, missing }: RankingModel): Row[] {
	return [...drawn, ...outside, ...missing];
}

/** The places of a drawing as marks of a cursor. */
export function rankingMarks(model: RankingModel): Mark[] {
	return visitOrder(model).map((row) => ({
		key: row.country,
		country: row.country,
		name: row.name,
		lines: readoutLines(row, model),
		spoken: spokenLine(row, model),
	}));
}

/** What the panel beside a mark says, line by line; the first line is the name. */
function readoutLines(row: Row, model: RankingModel): string[] {
	if (!('value' in row)) return [row.name, words.noValue];
	const standing =
		'rank' in row
			? [words.rankOf(row.rank, model.ranked.length, row.tied)]
			: [words.notRanked, row.misleading];
	return [
		row.name,
		`${formatValue(row.value, model.unit)}, ${row.year}`,
		...standing,
		words.quality[row.quality],
		...(row.note === undefined ? [] : [row.note]),
	];
}

/** The same in a few words, for a screen reader that moves from place to place. */
function spokenLine(row: Row, model: RankingModel): string {
	if (!('value' in row)) return `${row.name}, ${words.noValue}`;
	const standing =
		'rank' in row ? words.rankOf(row.rank, model.ranked.length, row.tied) : words.notRanked;
	return `${row.name}, ${formatValue(row.value, model.unit)}, ${row.year}, ${standing}`;
}
