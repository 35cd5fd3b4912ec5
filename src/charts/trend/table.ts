import { formatValue } from '../../data/format-value.ts';
import { trendWords as words } from '../../strings/trend.ts';
import type { Cell, ChartTable } from '../chart-type.ts';
import { isBreak, type Absent, type Line, type LinePoint } from './line.ts';
import type { TrendModel } from './model.ts';
import { axisText, shownText } from './shown-text.ts';
import type { LineView } from './view.ts';

/** Digits of a number that was computed from those of a source. */
const COMPUTED_DIGITS = 6;

/** One row for each place and year drawn, then the places without a line. */
export function trendTable(model: TrendModel): ChartTable {
	return lineTable(model, model.lines, model.absent);
}

/** The table of any lines that share a view. */
export function lineTable(
	view: LineView,
	lines: readonly Line[],
	absent: readonly Absent[],
): ChartTable {
	return {
		caption: captionOf(view),
		columns: columnsOf(view),
		rows: [
			...lines.flatMap((line) =>
				line.points.map((point) => ({
					key: point.key,
					heading: line.name,
					cells: cellsOf(view, line, point),
				})),
			),
			...absent.map(({ country, name, reason }) => ({
				key: country,
				heading: name,
				cells: [
					empty,
					...(view.mode === 'value' ? [] : [{ text: words.absent[view.mode] }]),
					{ text: reason === words.noValue ? words.noValue : '' },
					...(view.mode === 'change' ? [empty] : []),
					empty,
					{ text: reason === words.noValue ? '' : reason },
				],
			})),
		],
	};
}

/** For example "Exports of services, 2010 to 2024, US$ billion, log scale". */
export function captionOf(view: LineView): string {
	const [first, last] = view.years;
	const years = first === last ? `${first}` : `${first} to ${last}`;
	return `${view.facts.name}, ${years}, ${axisText({ ...view, log: false })}`;
}

const empty: Cell = { text: '' };

function columnsOf({ mode }: LineView): ChartTable['columns'] {
	const numeric = (name: string) => ({ name, numeric: true });
	const text = (name: string) => ({ name, numeric: false });
	return [
		text(words.place),
		numeric(words.year),
		...(mode === 'value' ? [] : [numeric(mode === 'index' ? words.index : words.change)]),
		numeric(words.value),
		...(mode === 'change' ? [numeric(words.before)] : []),
		text(words.kind),
		text(words.note),
	];
}

function cellsOf(view: LineView, line: Line, point: LinePoint): Cell[] {
	const { unit, id } = view.facts;
	const receipt = (year: number) => ({ measure: id, country: line.country, year });
	return [
		{ text: String(point.year), value: point.year },
		...(view.mode === 'value'
			? []
			: [{ text: shownText(point.shown, view), value: computed(point.shown) }]),
		{ text: formatValue(point.value, unit), value: point.value, of: receipt(point.year) },
		...(point.before === undefined
			? []
			: [
					{
						text: formatValue(point.before, unit),
						value: point.before,
						of: receipt(point.year - 1),
					},
				]),
		{ text: words.quality[point.quality] },
		{ text: noteOf(line, point) },
	];
}

/** An index or a change as far as its digits mean anything. */
function computed(value: number): number {
	return Number(value.toPrecision(COMPUTED_DIGITS));
}

function noteOf({ misleading }: Line, point: LinePoint): string {
	return [point.note, misleading].filter((note) => note !== undefined).join('; ');
}

/** Lines of a panel on the point itself: what a reader needs to judge the number. */
export function cautionsOf(mode: LineView['mode'], line: Line, point: LinePoint): string[] {
	const previous = line.points[line.points.indexOf(point) - 1];
	const gap = previous !== undefined && point.year - previous.year > 1;
	return [
		...(point.quality === 'official' ? [] : [words.quality[point.quality]]),
		...(point.note === undefined ? [] : [point.note]),
		...(isBreak(point) ? [words.breakHere] : []),
		...(gap ? [words.gapBefore(mode, previous.year + 1, point.year - 1)] : []),
		...(line.misleading === undefined ? [] : [line.misleading]),
	];
}
