import { formatValue } from '../../data/format-value.ts';
import { listOf } from '../../strings/english.ts';
import { atStart } from '../../strings/country.ts';
import { compareRegions, FEWEST, inSentence, pairsOf, type Compared } from './compare.ts';
import { inside, medians } from './findings.ts';
import type { RegionRow, RegionsModel, ValuedPlace } from './model.ts';
import { regionsNotes } from './notes.ts';

/** The comparison in sentences, each computed from the values shown. */
export function describeRegions(model: RegionsModel): string[] {
	return [
		scope(model),
		...model.rows.map((row) => regionSentence(row, model)),
		...comparison(model),
		...chosen(model),
		...regionsNotes(model),
		...missing(model),
	];
}

function scope({ rows, year }: RegionsModel): string {
	const valued = rows.reduce((sum, row) => sum + row.valued.length, 0);
	const all = rows.reduce((sum, row) => sum + row.missing.length, valued);
	const when = year === 'latest' ? 'the latest value of each place counts' : `the year is ${year}`;
	return `${valued} of ${all} ${all === 1 ? 'place has' : 'places have'} a value; ${when}.`;
}

function regionSentence({ name, valued, missing, summary }: RegionRow, model: RegionsModel) {
	const { unit } = model.facts;
	const total = valued.length + missing.length;
	const have = `${valued.length} of ${total} with a value`;
	if (!summary) return `${name}: ${have}, none to compare.`;
	const { lowest, highest, median, count } = summary;
	const out = count < valued.length ? `, ${count} compared` : '';
	const value = (place: ValuedPlace) => `${formatValue(place.value, unit)} (${place.name})`;
	return count === 1
		? `${name}: ${have}${out}, ${value(lowest)}.`
		: `${name}: median ${formatValue(median, unit)}; ${have}${out}, from ${value(lowest)} to ${value(highest)}.`;
}

function comparison(model: RegionsModel): string[] {
	const compared = compareRegions(model);
	const { regions, above, noun } = compared;
	if (regions.length < 2) return [];
	const { all, separate } = pairsOf(compared);
	const rest =
		separate === 0
			? regions.length === 2
				? ['The values of the two regions overlap.']
				: [`The values of every ${noun} overlap with those of every other.`]
			: separate === all
				? [`The values of no two ${noun}s overlap.`]
				: [`In ${all - separate} of ${all} pairs of ${noun}s the values overlap.`];
	const names = listOf(regions.map(({ name }) => name));
	return [
		...(noun === 'compared region' && regions.every(({ summary }) => summary.count >= FEWEST)
			? [`Compared are the destination regions with at least three values: ${names}.`]
			: []),
		`${medians(compared)}.`,
		...above.map(({ upper, lower }) => aboveSentence(upper, lower, model)),
		...rest,
		...inside(compared).map((sentence) => `${sentence}.`),
	];
}

function aboveSentence(upper: Compared, lower: readonly Compared[], { facts }: RegionsModel) {
	const { lowest } = upper.summary;
	return `The lowest of ${upper.name} (${lowest.name}, ${formatValue(lowest.value, facts.unit)}) lies above the highest of ${listOf(lower.map(({ name }) => name))}.`;
}

function chosen({ rows, facts }: RegionsModel): string[] {
	return rows.flatMap((row) =>
		row.valued
			.filter((place) => place.chosen)
			.map((place) => {
				const value = `${atStart(place)} has ${formatValue(place.value, facts.unit)} in ${place.year}`;
				const { summary } = row;
				if (place.misleading !== undefined || !summary || summary.count === 1) return `${value}.`;
				const side =
					place.value === summary.median ? 'at' : place.value > summary.median ? 'above' : 'below';
				return `${value}, ${side} the median of ${inSentence(row)}.`;
			}),
	);
}

function missing({ rows, year }: RegionsModel): string[] {
	const when = year === 'latest' ? '' : ` for ${year}`;
	return rows
		.filter((row) => row.missing.length > 0)
		.map(
			(row) =>
				`No value${when} in ${inSentence(row)}: ${listOf(row.missing.map(({ name }) => name))}.`,
		);
}
