import type { Form, SvgIds } from '../chart-type.ts';
import { trendWords as words } from '../../strings/trend.ts';
import { drawing } from '../shared/drawing.ts';
import { coordinate, element, escape, percent, text } from '../shared/markup.ts';
import { endsOf } from './change.ts';
import { baselinesOf } from './end-label.ts';
import {
	axisLabelBaseline,
	labelGap,
	trendLayout,
	type PlacedLine,
	type TrendLayout,
} from './layout.ts';
import type { Absent } from './line.ts';
import { dots, footLine, lineClass, strokes } from './line-svg.ts';
import type { TrendModel } from './model.ts';
import type { LineView } from './view.ts';

/** The lines as SVG markup; colors and weights come from classes. */
export function trendSvg(model: TrendModel, form: Form, ids: SvgIds): string {
	const layout = trendLayout(model, form);
	// The heavier line lies above the others.
	const order = layout.lines.toSorted((a, b) => Number(a.on) - Number(b.on));
	return drawing(
		{ form, height: layout.height, kind: `c-lines c-trend ${layout.margins.classes}`, ...ids },
		[
			...axes(layout),
			...events(layout),
			...order.map((placed) => lineMarkup(placed, layout)),
			...layout.absent.map(({ place, baseline }) =>
				absentMarkup(model, place, baseline, layout.margins.start),
			),
		],
	);
}

function axes({ axis, plot, years, yearBaseline, margins }: TrendLayout): string[] {
	return [
		text({ class: 't t-axis', x: -margins.start, y: axisLabelBaseline }, axis.label),
		...axis.ticks.flatMap(({ down, text: label, main }) => {
			const y = plot.top + down * plot.height;
			return [
				element('line', { class: main ? 'axis' : 'grid', x2: '100%', y1: y, y2: y }),
				text({ class: 't', x: -8, y: y + 4.5, 'text-anchor': 'end' }, label),
			];
		}),
		axis.open ? footLine(plot) : '',
		...years.map(({ across, text: label }) =>
			text({ class: 't', x: percent(across), y: yearBaseline, 'text-anchor': 'middle' }, label),
		),
	];
}

function events({ events: dates, plot }: TrendLayout): string[] {
	return dates.flatMap(({ across, text: label }) => [
		element('line', {
			class: 'event',
			x1: percent(across),
			x2: percent(across),
			y1: plot.top - 6,
			y2: plot.top + plot.height,
		}),
		text(
			{
				class: 't',
				x: percent(across),
				y: plot.top - 10,
				'text-anchor': across > 0.5 ? 'end' : 'start',
			},
			label,
		),
	]);
}

/** The class of each kind of piece of a label. */
export const pieceClasses = { name: 't-i', value: 't-v', year: 't-year', old: 't-old' } as const;

function lineMarkup(placed: PlacedLine, { plot, small }: TrendLayout): string {
	const { line, on, label, labelMiddle } = placed;
	const [, last] = endsOf(line);
	const baselines = baselinesOf(label, labelMiddle);
	const lines = label.lines.map((pieces, index) =>
		pieces
			.map((piece, at) =>
				element(
					'tspan',
					{
						class: pieceClasses[piece.kind],
						...(at === 0 && { x: '100%', y: baselines[index] ?? 0, dx: labelGap }),
					},
					escape(piece.text),
				),
			)
			.join(' '),
	);
	return element(
		'g',
		{ class: lineClass(line, on) },
		[
			strokes([line], plot),
			leader(placed, plot.acrossOf(last.year)),
			dots(line, plot, small),
			element('text', { class: 'lab' }, lines.join(' ')),
		].join(''),
	);
}

/** From the last point to its label, where the two are apart. */
function leader({ end, labelMiddle }: PlacedLine, across: number): string {
	const parts: string[] = [];
	if (across < 1) {
		parts.push(
			element('line', { class: 'lead', x1: percent(across), x2: '100%', y1: end, y2: end }),
		);
	}
	if (across < 1 || Math.abs(end - labelMiddle) > 3) {
		const path = element('path', {
			class: 'lead',
			d: `M${across < 1 ? 0 : 5},${coordinate(end)}L${labelGap - 4},${coordinate(labelMiddle)}`,
		});
		parts.push(element('svg', { x: '100%', overflow: 'visible' }, path));
	}
	return parts.join('');
}

/** A place without a line, below the plot. */
export function absentMarkup(
	{ mode }: LineView,
	{ country, name, reason }: Absent,
	baseline: number,
	start: number,
): string {
	const why = reason === words.noValue ? reason : words.absent[mode];
	return element(
		'g',
		{ class: 'row', 'data-k': country },
		[
			element('circle', { class: 'd-miss', cx: 6 - start, cy: baseline - 4.5, r: 4.5 }),
			text({ class: 't-miss', x: 18 - start, y: baseline }, `${name}: ${why}`),
		].join(''),
	);
}
