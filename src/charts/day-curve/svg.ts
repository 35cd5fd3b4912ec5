import type { Form, SvgIds } from '../chart-type.ts';
import { drawing } from '../shared/drawing.ts';
import { coordinate, element, percent, text } from '../shared/markup.ts';
import { ACROSS } from './forms.ts';
import { dayCurveLayout, type DayCurveLayout, type Panel } from './layout.ts';
import type { DayCurveModel } from './model.ts';

/**
 * The day as SVG markup: calls above, agents below, on the same times. The style sheet gives the
 * drawing a margin for the numbers of the axes; percentages are shares of the plot.
 */
export function dayCurveSvg(model: DayCurveModel, form: Form, ids: SvgIds): string {
	const layout = dayCurveLayout(model, form);
	const { calls, agents } = layout;
	return drawing({ form, height: layout.height, kind: 'c-day-curve', ...ids }, [
		...grid(calls),
		...grid(agents),
		...model.steps.map(({ key }, index) => stepMark(key, index, layout)),
		outline(agents, layout.busy, 'busy-line'),
		outline(calls, calls.tops, 'step'),
		outline(agents, agents.tops, 'step'),
		...words(calls),
		...words(agents),
		...layout.times.map(({ at, label }) =>
			text({ class: 't', x: percent(at), y: layout.timeBaseline, 'text-anchor': 'middle' }, label),
		),
	]);
}

function grid({ ticks }: Panel): string[] {
	return ticks.flatMap(({ y, label, zero }) => [
		element('line', { class: zero ? 'axis' : 'grid', x2: '100%', y1: y, y2: y }),
		text({ class: 't', x: -8, y: y + 4.5, 'text-anchor': 'end' }, label),
	]);
}

/** One interval in both panels: what a pointer and the cursor find. */
function stepMark(key: string, index: number, layout: DayCurveLayout): string {
	const { calls, agents, busy, edges } = layout;
	const [left, right] = [edges[index] ?? 0, edges[index + 1] ?? 1];
	const across = { x: percent(left), width: percent(right - left) };
	const bar = (name: string, top: number, bottom: number) =>
		element('rect', { class: name, ...across, y: top, height: Math.max(0, bottom - top) });
	return element(
		'g',
		{ 'data-k': key },
		[
			bar('hit', calls.top, agents.bottom),
			bar('calls', calls.tops[index] ?? calls.bottom, calls.bottom),
			bar('busy', busy[index] ?? agents.bottom, agents.bottom),
		].join(''),
	);
}

/** The line over all steps; it stretches with the drawing and keeps its weight. */
function outline(
	{ top, bottom }: Panel,
	tops: readonly number[],
	name: 'step' | 'busy-line',
): string {
	const height = bottom - top;
	const steps = tops.map((y, index) => {
		const right = Math.round(((index + 1) / tops.length) * ACROSS * 10) / 10;
		return `V${coordinate(y - top)}H${coordinate(right)}`;
	});
	return element(
		'svg',
		{
			y: top,
			width: '100%',
			height,
			viewBox: `0 0 ${ACROSS} ${height}`,
			preserveAspectRatio: 'none',
			overflow: 'visible',
		},
		element('path', { class: name, d: `M0,${height}${steps.join('')}V${height}` }),
	);
}

/** Name and peak, above what the cursor colors. */
function words({ name, nameBaseline, peak }: Panel): string[] {
	return [
		text({ class: 't t-axis', x: -48, y: nameBaseline }, name),
		text(
			{ class: 't-v', x: percent(peak.at), y: peak.baseline, 'text-anchor': peak.anchor },
			peak.text,
		),
	];
}
