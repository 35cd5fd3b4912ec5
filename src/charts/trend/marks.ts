import { formatValue } from '../../data/format-value.ts';
import { trendWords as words } from '../../strings/trend.ts';
import type { Mark } from '../chart-type.ts';
import type { Absent, Line, LinePoint } from './line.ts';
import type { TrendModel } from './model.ts';
import { shownText } from './shown-text.ts';
import { cautionsOf } from './table.ts';
import type { LineView } from './view.ts';

/** A line of marks for each place, by year; then the places without a line. */
export function trendMarks(model: TrendModel): Mark[][] {
	return [
		...model.lines.map((line) => lineMarks(model, line)),
		...absentMarks(model, model.absent),
	];
}

/** The points of one line. */
export function lineMarks(view: LineView, line: Line): Mark[] {
	return line.points.map((point) => {
		const numbers = numbersOf(view, point);
		return {
			key: point.key,
			country: line.country,
			name: line.name,
			lines: [line.name, ...numbers, ...cautionsOf(view.mode, line, point)],
			spoken: [line.name, ...numbers].join(', '),
		};
	});
}

/** One line of marks for all places without a line, or none. */
export function absentMarks({ mode }: LineView, absent: readonly Absent[]): Mark[][] {
	if (absent.length === 0) return [];
	return [
		absent.map(({ country, name, reason }) => ({
			key: country,
			country,
			name,
			lines: [name, ...(reason === words.noValue ? [reason] : [words.absent[mode], reason])],
			spoken: `${name}, ${reason}`,
		})),
	];
}

function numbersOf(view: LineView, point: LinePoint): string[] {
	const value = `${formatValue(point.value, view.facts.unit)} in ${point.year}`;
	if (view.mode === 'value') return [value];
	const shown = shownText(point.shown, view);
	if (view.mode === 'index') return [`${words.index} ${shown}`, value];
	return [
		`${shown} on the year before`,
		`${formatValue(point.before ?? 0, view.facts.unit)} in ${point.year - 1}, ${value}`,
	];
}
