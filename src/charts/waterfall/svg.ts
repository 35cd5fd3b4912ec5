import type { Form, SvgIds } from '../chart-type.ts';
import { drawing } from '../shared/drawing.ts';
import { element, percent, text, upright } from '../shared/markup.ts';
import {
	AXIS_LABEL_BASELINE,
	rowGround,
	TICK_BASELINE,
	tickLabel,
	tickRule,
} from '../shared/tick-axis.ts';
import { forms } from './forms.ts';
import { waterfallLayout, type PlacedRow, type WaterfallLayout } from './layout.ts';
import type { WaterfallModel } from './model.ts';

/**
 * The steps as SVG markup. Percentages are those of the plot: the style sheet gives the drawing
 * margins for names and values. Totals are high and filled, steps low and hollow, the difference
 * dashed; colors come from classes.
 */
export function waterfallSvg(model: WaterfallModel, form: Form, ids: SvgIds): string {
	const layout = waterfallLayout(model, form);
	return drawing({ form, height: layout.height, kind: 'c-waterfall', ...ids }, [
		...axis(layout),
		...layout.rows.map((row) => bar(row, form)),
	]);
}

function axis({ form, axisLabel, ticks, gridTop, gridBottom, reference }: WaterfallLayout) {
	return [
		text(
			{ class: 't t-axis', x: form === 'narrow' ? -forms.narrow.start : 0, y: AXIS_LABEL_BASELINE },
			axisLabel,
		),
		...ticks.flatMap((tick) => [
			tickRule(tick, gridTop, gridBottom, form === 'narrow' ? forms.narrow : undefined),
			tickLabel(tick, TICK_BASELINE),
		]),
		upright('ref', reference.at, reference.top, reference.bottom),
	];
}

function bar(placed: PlacedRow, form: Form): string {
	const { row, baseline, at, width, barTop, barHeight, link } = placed;
	const { start, end } = forms[form];
	return element(
		'g',
		{ class: `row w-${row.kind}`, 'data-k': row.key },
		[
			rowGround(placed, forms[form]),
			link ? upright('link', link.at, link.top, link.bottom) : '',
			width === 0
				? upright('bar-nil', at, barTop, barTop + barHeight)
				: element('rect', {
						class: 'bar-w',
						x: percent(at),
						y: barTop,
						width: percent(width),
						height: barHeight,
					}),
			text({ class: 't-i', x: -start, y: baseline }, row.name),
			text({ class: 't-v', x: '100%', dx: end, y: baseline, 'text-anchor': 'end' }, placed.text),
		].join(''),
	);
}
