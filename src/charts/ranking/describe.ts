import { formatValue } from '../../data/format-value.ts';
import { formatNumber, listOf } from '../../strings/english.ts';
import { median } from '../shared/median.ts';
import { atStart, inSentence } from '../../strings/country.ts';
import type { RankingModel, RankedRow } from './model.ts';

/** The ranking in sentences, each computed from the values shown. */
export function describeRanking(model: RankingModel): string[] {
	return [
		...extremes(model),
		...spread(model),
		...highlighted(model),
		...model.outside.map(
			(row) =>
				`${atStart(row)} (${formatValue(row.value, model.unit)}, ${row.year}) is not ranked. ${row.misleading}`,
		),
		...old(model),
		...missing(model),
	];
}

function extremes({ ranked, unit, year }: RankingModel): string[] {
	const highest = ranked[0];
	const lowest = ranked.at(-1);
	if (!highest || !lowest) return [];
	const value = (row: RankedRow) => `${formatValue(row.value, unit)} in ${row.year}`;
	if (ranked.length === 1) return [`${atStart(highest)} has ${value(highest)}.`];
	const top = ranked.filter((row) => row.rank === 1);
	const scope = year === 'latest' ? 'the latest value of each place counts' : `the year is ${year}`;
	return [
		`${ranked.length} places are ranked; ${scope}.`,
		top.length > 1
			? `${atStart({ name: listOf(top.map(inSentence)) })} share the first rank with ${formatValue(highest.value, unit)}.`
			: `${atStart(highest)} is highest with ${value(highest)}.`,
		`${atStart(lowest)} is lowest with ${value(lowest)}.`,
	];
}

function spread({ ranked, unit }: RankingModel): string[] {
	if (ranked.length < 3) return [];
	const middle = median(ranked.map(({ value }) => value)) ?? 0;
	const highest = ranked[0]?.value ?? 0;
	const times = highest / middle;
	const sentence = `The median is ${formatValue(middle, unit)}: at least half of the places reach it.`;
	if (middle <= 0 || times < 2) return [sentence];
	return [
		sentence,
		`The highest value is ${formatNumber(times, times < 10 ? 1 : 0)} times the median.`,
	];
}

function highlighted({ ranked, unit, hasHighlight }: RankingModel): string[] {
	if (!hasHighlight) return [];
	const rows = ranked.filter((row) => row.highlighted && row.rank > 1);
	return rows.map(
		(row) =>
			`${atStart(row)} has rank ${row.rank} of ${ranked.length} with ${formatValue(row.value, unit)} in ${row.year}.`,
	);
}

function old({ ranked }: RankingModel): string[] {
	const rows = ranked.filter((row) => row.old);
	if (rows.length === 0) return [];
	const names = rows.map((row) => `${row.name} (${row.year})`);
	return [`Older than the rest: ${listOf(names)}.`];
}

function missing({ missing: rows, year }: RankingModel): string[] {
	if (rows.length === 0) return [];
	const when = year === 'latest' ? '' : ` for ${year}`;
	return [`No value${when}: ${listOf(rows.map(({ name }) => name))}.`];
}
