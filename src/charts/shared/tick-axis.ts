import { element, percent, text, upright } from './markup.ts';
import type { AxisTick } from './ruled-scale.ts';

/** Heights in pixels of an axis that stands above its rows: its name, its numbers, the first row. */
export const AXIS_LABEL_BASELINE = 14;
export const TICK_BASELINE = 34;
export const GRID_TOP = TICK_BASELINE + 6;
export const FIRST_ROW = 44;

/** Height of a line of text in a row, and how much of it lies above the baseline. */
const TEXT_LINE = 20;
const TEXT_ABOVE = 14;

/**
 * The line of a tick from top to bottom of the rows.
 *
 * @param rows given where names stand across the plot: the line leaves out their lines of text
 */
export function tickRule(
	{ at, zero }: AxisTick,
	top: number,
	bottom: number,
	rows?: { row: number; baseline: number },
): string {
	const piece = rows && rows.row - TEXT_LINE;
	return upright(zero ? 'axis' : 'grid', at, top, bottom, {
		'stroke-dasharray': piece && `${piece} ${TEXT_LINE}`,
		'stroke-dashoffset': piece && piece - (FIRST_ROW + rows.baseline - TEXT_ABOVE - top),
	});
}

/** The number of a tick, centered on its line. */
export function tickLabel({ at, label }: Pick<AxisTick, 'at' | 'label'>, baseline: number): string {
	return text({ class: 't', x: percent(at), y: baseline, 'text-anchor': 'middle' }, label);
}

/**
 * The ground of a row that answers to a pointer, names and values in the margins included. It is drawn
 * in two pieces, because percentages cover the plot only and the margins are pixels.
 */
export function rowGround(
	{ top, height }: { top: number; height: number },
	{ start, end }: { start: number; end: number },
): string {
	return [
		element('rect', { class: 'hit', x: -start, y: top, width: '100%', height }),
		element('rect', {
			class: 'hit',
			x: '100%',
			y: top,
			width: start + end,
			height,
			transform: `translate(${-start})`,
		}),
	].join('');
}
