import { element } from '../shared/markup.ts';
import { timelineLayout } from './layout.ts';
import type { TimelineModel } from './model.ts';

/** The axis of a timeline: decoration, since the list beside it holds everything. */
export function timelineSvg(model: TimelineModel): string {
	const { width, height, line, top, bottom, ticks, dots } = timelineLayout(model);
	return element(
		'svg',
		{
			xmlns: 'http://www.w3.org/2000/svg',
			class: 'chart c-timeline',
			width,
			height,
			'aria-hidden': 'true',
		},
		[
			element('line', { class: 'axis', x1: line, x2: line, y1: top, y2: bottom }),
			...ticks.map(({ y }) =>
				element('line', { class: 'axis', x1: line - 5, x2: line, y1: y, y2: y }),
			),
			...ticks.map(({ year, y }) =>
				element('text', { class: 't', x: line - 10, y: y + 4, 'text-anchor': 'end' }, String(year)),
			),
			...dots.map(({ x, y }) => element('circle', { class: 'event', cx: x, cy: y, r: 4 })),
		].join(''),
	);
}
