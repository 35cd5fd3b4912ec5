import { regionGroups } from '../../corpus/regions.ts';
import { coordinate, element, escape, percent, text, type Attributes } from '../shared/markup.ts';
import type { ValueAxis } from './axes.ts';
import type { EndLabel } from './end-label.ts';
import { isBreak, runsOf, type Line, type LinePoint } from './line.ts';
import { acrossUnits, bridgePath, linePath, type Locate } from './path.ts';

/** Where the points of a line lie in a plot. */
export interface Plot {
	/** In pixels. */
	top: number;
	height: number;
	/** Share of the width. */
	acrossOf: (year: number) => number;
	/** Share of the height from the top. */
	downOf: (shown: number) => number;
}

/** Height of a point in the drawing, in pixels. */
export function pixelsDown({ top, height, downOf }: Plot, { shown }: LinePoint): number {
	return top + downOf(shown) * height;
}

/** The line at the foot of a plot whose axis has no number there. */
export function footLine({ top, height }: Plot): string {
	const y = top + height;
	return element('line', { class: 'axis', x2: '100%', y1: y, y2: y });
}

/** Lines and numbers of the values of a plot; a panel beside another leaves the numbers out. */
export function valueRules(axis: ValueAxis, plot: Plot, numbered = true): string[] {
	return axis.ticks.flatMap(({ down, text: label, main }) => {
		const y = plot.top + down * plot.height;
		return [
			element('line', { class: main ? 'axis' : 'grid', x2: '100%', y1: y, y2: y }),
			numbered ? text({ class: 't', x: -8, y: y + 4.5, 'text-anchor': 'end' }, label) : '',
		];
	});
}

/** The class of each kind of piece of a label. */
const pieceClasses = { name: 't-i', value: 't-v', year: 't-year', old: 't-old' } as const;

/** A label of one or more lines; `at` are the attributes of the first piece of a line. */
export function labelMarkup(
	{ lines }: EndLabel,
	baselines: readonly number[],
	at: (baseline: number) => Attributes,
): string {
	const written = lines.map((pieces, index) =>
		pieces
			.map((piece, place) =>
				element(
					'tspan',
					{ class: pieceClasses[piece.kind], ...(place === 0 && at(baselines[index] ?? 0)) },
					escape(piece.text),
				),
			)
			.join(' '),
	);
	return element('text', { class: 'lab' }, written.join(' '));
}

/** The color class of a line, and its weight or stroke where it is not like the others. */
export function lineClass(line: Line, on: boolean): string {
	return [
		`r-${regionGroups[line.region].key}`,
		...(on ? ['on'] : []),
		...(line.misleading === undefined ? [] : ['mis']),
	].join(' ');
}

/** Strokes of one or more lines, stretched to the width of the plot; `bridged` adds dots over short gaps. */
export function strokes(lines: readonly Line[], plot: Plot, bridged = true): string {
	const locate: Locate = (point) => [
		plot.acrossOf(point.year) * acrossUnits,
		plot.downOf(point.shown) * plot.height,
	];
	const stroke = (className: string, d: string) =>
		d === '' ? '' : element('path', { class: className, 'vector-effect': 'non-scaling-stroke', d });
	const paths = lines
		.map(({ points, misleading }) =>
			[
				stroke(misleading === undefined ? 'l' : 'l mis', linePath(points, locate)),
				bridged ? stroke('gap', bridgePath(points, locate)) : '',
			].join(''),
		)
		.join('');
	if (paths === '') return '';
	return element(
		'svg',
		{
			y: plot.top,
			width: '100%',
			height: plot.height,
			viewBox: `0 0 ${acrossUnits} ${coordinate(plot.height)}`,
			preserveAspectRatio: 'none',
			overflow: 'visible',
		},
		paths,
	);
}

/** The points of a line: each can be found by its key, and `small` keeps those inside runs unseen. */
export function dots(line: Line, plot: Plot, small: boolean): string {
	const lonely = new Set(runsOf(line.points).flatMap((run) => (run.length === 1 ? run : [])));
	const last = line.points.at(-1);
	const ring = line.region === 'western-europe' || line.misleading !== undefined;
	return line.points
		.map((point) => {
			// A tenth of a percent or a pixel is finer than a dot, and hundreds of them weigh.
			const at = {
				cx: percent(Math.round(plot.acrossOf(point.year) * 1000) / 1000),
				cy: Math.round(pixelsDown(plot, point) * 10) / 10,
			};
			const tick = isBreak(point)
				? element('line', {
						class: 'brk',
						x1: at.cx,
						x2: at.cx,
						y1: at.cy - 7,
						y2: at.cy + 7,
					})
				: '';
			const estimated = point.quality !== 'official';
			const seen = estimated || point === last || lonely.has(point) || !small;
			const full = point === last && ring ? 'd-ring' : 'd';
			const form = estimated ? 'dh d-dash' : full;
			const radius = point === last || estimated ? 3.5 : 2;
			return (
				tick +
				element('circle', {
					class: seen ? form : 'pt',
					'data-k': point.key,
					...at,
					r: seen ? radius : 3,
				})
			);
		})
		.join('');
}
