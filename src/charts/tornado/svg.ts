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
import { BAR_HEIGHT, forms } from './forms.ts';
import { tornadoLayout, type Half, type PlacedBar, type TornadoLayout } from './layout.ts';
import type { TornadoModel } from './model.ts';

/** Pixels between the end of a bar and its label, and the size of a sample in the key. */
const GAP = 6;
const SAMPLE = 14;

/**
 * The bars as SVG markup. Percentages are those of the plot: the style sheet gives the drawing
 * margins for names and inputs. The half toward the lowest input is hollow, the other filled; colors
 * come from classes.
 */
export function tornadoSvg(model: TornadoModel, form: Form, ids: SvgIds): string {
	const layout = tornadoLayout(model, form);
	return drawing({ form, height: layout.height, kind: 'c-tornado', ...ids }, [
		...axis(layout),
		...layout.bars.map((placed) => bar(placed, form)),
		...baseLine(layout),
		...layout.keys.flatMap(({ end, x, baseline, text: words }) => [
			element('rect', {
				class: `half half-${end}`,
				x,
				y: baseline - 11,
				width: SAMPLE,
				height: 11,
			}),
			text({ class: 't', x: x + SAMPLE + GAP, y: baseline }, words),
		]),
	]);
}

function axis({ form, axisLabel, ticks, gridTop, gridBottom }: TornadoLayout): string[] {
	return [
		text(
			{ class: 't t-axis', x: form === 'narrow' ? -forms.narrow.start : 0, y: AXIS_LABEL_BASELINE },
			axisLabel,
		),
		...ticks.flatMap((tick) => [
			tickRule(tick, gridTop, gridBottom, form === 'narrow' ? forms.narrow : undefined),
			tickLabel(tick, TICK_BASELINE),
		]),
	];
}

function bar({ bar: { key, name }, ...placed }: PlacedBar, form: Form): string {
	const { baseline, barTop, halves, ends, range } = placed;
	const { start, end } = forms[form];
	return element(
		'g',
		{ class: 'row', 'data-k': key },
		[
			rowGround(placed, forms[form]),
			...halves.map((half) => drawnHalf(half, barTop)),
			text({ class: 't-i', x: -start, y: baseline }, name),
			...ends.map(({ at, anchor, text: words }) =>
				text(
					{
						class: 't-v',
						x: percent(at),
						dx: anchor === 'end' ? -GAP : GAP,
						y: barTop + 12,
						'text-anchor': anchor === 'end' ? 'end' : undefined,
					},
					words,
				),
			),
			range === undefined
				? ''
				: text({ class: 't-v', x: '100%', dx: end, y: baseline, 'text-anchor': 'end' }, range),
		].join(''),
	);
}

function drawnHalf({ end, at, width }: Half, y: number): string {
	if (width === 0) return upright('half-nil', at, y, y + BAR_HEIGHT);
	return element('rect', {
		class: `half half-${end}`,
		x: percent(at),
		y,
		width: percent(width),
		height: BAR_HEIGHT,
	});
}

function baseLine({ base }: TornadoLayout): string[] {
	return [
		...base.lines.map(([top, bottom]) => upright('base', base.at, top, bottom)),
		text(
			{
				class: 't t-base',
				x: percent(base.at),
				dx: base.dx || undefined,
				y: base.baseline,
				'text-anchor': base.anchor === 'start' ? undefined : base.anchor,
			},
			base.label,
		),
	];
}
