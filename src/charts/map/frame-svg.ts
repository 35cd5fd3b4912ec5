import { element } from '../shared/markup.ts';
import type { Neatline } from './neatline.ts';
import { grown, type Box } from './sheets.ts';

/** Width of the degree scale, in units of the drawing. */
const SCALE = 4;

/** The frame of a plate: an inner line, the degree scale around it, and a heavy outer line. */
export function frameSvg(box: Box, { top, bottom, left, right }: Neatline): string {
	const piece = (x: number, y: number, width: number, height: number) =>
		`M${x} ${y}h${width}v${height}h${-width}z`;
	const dark = [
		...top.map(([from, to]) => piece(from, box.y - SCALE, to - from, SCALE)),
		...bottom.map(([from, to]) => piece(from, box.y + box.height, to - from, SCALE)),
		...left.map(([from, to]) => piece(box.x - SCALE, from, SCALE, to - from)),
		...right.map(([from, to]) => piece(box.x + box.width, from, SCALE, to - from)),
	];
	return [
		element('path', { class: 'nl-off', d: ring(box, SCALE) }),
		element('path', { class: 'nl-on', d: dark.join('') }),
		element('rect', { class: 'nl-in', ...box }),
		element('rect', { class: 'nl-mid', ...grown(box, SCALE) }),
		element('rect', { class: 'nl-out', ...grown(box, 1.75 * SCALE) }),
	].join('');
}

/** The area between a box and the same box grown on all sides. */
function ring({ x, y, width, height }: Box, by: number): string {
	const outer = `M${x - by} ${y - by}h${width + 2 * by}v${height + 2 * by}h${-width - 2 * by}z`;
	return `${outer}M${x} ${y}v${height}h${width}v${-height}z`;
}
