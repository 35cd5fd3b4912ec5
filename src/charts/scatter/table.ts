import { regionGroups } from '../../corpus/regions.ts';
import { formatValue } from '../../data/format-value.ts';
import { listOf } from '../../strings/english.ts';
import { scatterWords as words } from '../../strings/scatter.ts';
import type { Cell, ChartTable } from '../chart-type.ts';
import type { MeasureFacts } from '../shared/measure.ts';
import type { Point } from '../shared/series.ts';
import type { ScatterModel } from './model.ts';
import { dotsOf, stepKey, type Path, type Step } from './paths.ts';
import type { MissingPlace, ScatterPlace } from './places.ts';
import { lackedBy, remarks } from './wording.ts';

type Row = ChartTable['rows'][number];

/** Every place of the view: those drawn by their value across, the steps of paths, then the missing. */
export function scatterTable(model: ScatterModel): ChartTable {
	const { across, up, size, year } = model;
	const measures = [across.facts, up.facts, ...(size ? [size] : [])];
	return {
		caption: `${words.caption(across.facts.shortName, up.facts.shortName, year)}. ${words.order}`,
		columns: [
			{ name: words.country, numeric: false },
			{ name: words.region, numeric: false },
			...measures.flatMap(({ shortName }, index) => [
				{ name: index === 2 ? words.sizeOf(shortName) : shortName, numeric: true },
				{
					name: words.yearOf(index === 2 ? words.sizeOf(shortName) : shortName),
					numeric: true,
				},
			]),
			{ name: words.note, numeric: false },
		],
		rows: [
			...model.places.map((place) => placeRow(place, model)),
			...model.paths.flatMap((path) => dotsOf(path).map((step) => stepRow(path, step, model))),
			...model.missing.map((place) => missingRow(place, model)),
		],
	};
}

function placeRow(place: ScatterPlace, model: ScatterModel): Row {
	return row(place.country, place.name, place, place, remarks(place, model), model);
}

function stepRow(path: Path, step: Step, model: ScatterModel): Row {
	const { place } = path;
	const heading = words.pathRow(place.name, step.year);
	const { across, up } = step;
	// The area belongs to the place's own circle; remarks are those of this year's values.
	const own = { ...place, across, up, misleading: [] };
	const { size: _, ...axes } = model;
	return row(
		stepKey(path, step),
		heading,
		place,
		{ across, up },
		[words.onPath(place.name), ...remarks(own, axes)],
		model,
	);
}

function missingRow(place: MissingPlace, model: ScatterModel): Row {
	const lacks = listOf(lackedBy(place, model).map(({ shortName }) => shortName));
	return row(place.country, place.name, place, place, [words.lacks(lacks)], model);
}

function row(
	key: string,
	heading: string,
	{ country, region }: Pick<ScatterPlace, 'country' | 'region'>,
	points: { across?: Point; up?: Point; size?: Point },
	notes: readonly string[],
	{ across, up, size }: ScatterModel,
): Row {
	return {
		key,
		heading,
		cells: [
			{ text: regionGroups[region].name },
			...pair(points.across, across.facts, country),
			...pair(points.up, up.facts, country),
			...(size ? pair(points.size, size, country) : []),
			{ text: notes.join('; ') },
		],
	};
}

/** Value and year; a missing value says so and is never zero. */
function pair(point: Point | undefined, { id, unit }: MeasureFacts, country: string): Cell[] {
	if (!point) return [{ text: words.noValue }, { text: '' }];
	const { value, year } = point;
	return [
		{ text: formatValue(value, unit), value, of: { measure: id, country, year } },
		{ text: String(year), value: year },
	];
}
