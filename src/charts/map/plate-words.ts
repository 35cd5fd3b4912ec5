import { formatValue } from '../../data/format-value.ts';
import { listOf } from '../../strings/english.ts';
import { mapWords } from '../../strings/map.ts';
import { describeMap } from './describe.ts';
import { isMisleading, type MapMark, type MapModel } from './model.ts';

/** The name of the plate. */
export function plateTitle(model: MapModel): string {
	return `World map of ${model.facts.name}, ${yearSpan(model)}`;
}

/** What the plate shows, for readers who do not see it. */
export function plateDescription(model: MapModel): string {
	return [
		...describeMap(model),
		mapWords.tintedClients(model.clients.length),
		mapWords.tableBelow,
	].join(' ');
}

/** What a reader needs beside the plate: how to read it, and what it does not count. */
export function plateCaption({ marks, facts }: MapModel): string[] {
	return [
		`Newest value of each destination: ${years(marks)}.`,
		facts.caveat,
		mapWords.circleNote,
		mapWords.plateColors,
	].filter(Boolean);
}

/** The places that do not compare, with the reason, and those without a value. */
export function plateApart({ marks, facts }: MapModel): string[] {
	const missing = marks.filter(({ value }) => value === undefined).map(({ name }) => name);
	return [
		...marks
			.filter(isMisleading)
			.map(
				({ name, value, misleading }) =>
					`${name}, ${formatValue(value, facts.unit)}, is not compared. ${misleading}`,
			),
		...(missing.length > 0 ? [mapWords.without(listOf(missing))] : []),
	];
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
