import { regionGroups, regionSlugs } from '../../corpus/regions.ts';
import { formatValue } from '../../data/format-value.ts';
import { listOf } from '../../strings/charts.ts';
import { isCompared, type MapMark, type MapModel } from './model.ts';

/** How many of the largest places a description names. */
const NAMED = 5;

/** The name of the drawing. */
export function mapTitle(model: MapModel): string {
	return `World map of ${model.indicator.name}, ${yearSpan(model)}`;
}

/** What the drawing shows, for readers who do not see it. */
export function mapDescription(model: MapModel): string {
	const { marks, indicator, clients } = model;
	const compared = marks.filter(isCompared);
	const withValue = ({ name, value }: { name: string; value: number }) =>
		`${name} ${formatValue(value, indicator.unit)}`;
	const first = regionSlugs.flatMap((region) => {
		const mark = compared.find((item) => item.region === region && item.regionRank === 1);
		return mark ? [`${regionGroups[region].name}: ${withValue(mark)}`] : [];
	});
	return [
		`${compared.length} destinations as circles whose area is the newest value, in the color of their region.`,
		`Largest: ${listOf(compared.slice(0, NAMED).map(withValue))}.`,
		`First in each region: ${first.join('; ')}.`,
		...marks
			.filter(({ value, misleading }) => value !== undefined && misleading !== undefined)
			.map((mark) => `${mark.name} is a ring, because its total misleads.`),
		...noValue(marks).map((names) => `${names}: dashed circle, no value.`),
		`The land of ${clients.length} client countries is tinted.`,
		'The same numbers are in the table below.',
	].join(' ');
}

/** What a reader needs beside the drawing: how to read it, and what it does not show. */
export function mapCaption(model: MapModel): string[] {
	const { marks, indicator } = model;
	return [
		`Newest value of each destination: ${years(marks)}.`,
		indicator.caveats[0] ?? '',
		'Circle area shows the value; the smallest circles are drawn larger so that they can be seen.',
		'Tinted land marks client countries, blue rings Western European nearshore places.',
		...marks.flatMap(({ name, value, misleading }) =>
			misleading === undefined || value === undefined
				? []
				: [`${name}, ${formatValue(value, indicator.unit)}, is not compared. ${misleading}`],
		),
		...noValue(marks).map((names) => `No value is published for ${names}.`),
	].filter(Boolean);
}

/** Most values are of one year; the others are named: "2024 (Lebanon and Senegal 2023)". */
function years(marks: readonly MapMark[]): string {
	const byYear = Map.groupBy(
		marks.filter(({ year }) => year !== undefined),
		({ year }) => year,
	);
	const [usual, ...others] = [...byYear].toSorted(([, a], [, b]) => b.length - a.length);
	if (!usual) return '';
	const exceptions = others
		.toSorted(([a = 0], [b = 0]) => b - a)
		.map(([year, of]) => `${listOf(of.map(({ name }) => name).toSorted())} ${year ?? ''}`);
	return exceptions.length > 0 ? `${usual[0] ?? ''} (${exceptions.join(', ')})` : String(usual[0]);
}

function yearSpan({ marks }: MapModel): string {
	const all = marks.flatMap(({ year }) => year ?? []);
	const [first, last] = [Math.min(...all), Math.max(...all)];
	return first === last ? String(first) : `${first} to ${last}`;
}

/** The names of the places without a value, if there are any. */
function noValue(marks: readonly MapMark[]): string[] {
	const names = marks.filter(({ value }) => value === undefined).map(({ name }) => name);
	return names.length > 0 ? [listOf(names)] : [];
}
