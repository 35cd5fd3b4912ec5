import type { Form, SvgIds } from '../chart-type.ts';
import { trendWords as words } from '../../strings/trend.ts';
import { drawing } from '../shared/drawing.ts';
import { coordinate, element, percent, text } from '../shared/markup.ts';
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
import { dots, footLine, labelMarkup, lineClass, strokes, valueRules } from './line-svg.ts';
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
		...valueRules(axis, plot),
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

function lineMarkup(placed: PlacedLine, { plot, small }: TrendLayout): string {
	const { line, on, label, labelMiddle } = placed;
	const [, last] = endsOf(line);
	const baselines = baselinesOf(label, labelMiddle);
	return element(
		'g',
		{ class: lineClass(line, on) },
		[
			strokes([line], plot),
			leader(placed, plot.acrossOf(last.year)),
			dots(line, plot, small),
			labelMarkup(label, baselines, (y) => ({ x: '100%', y, dx: labelGap })),
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
