import { hoursWords as words } from '../../strings/working-hours.ts';
import type { Form, SvgIds } from '../chart-type.ts';
import { element, percent, text, upright } from '../shared/markup.ts';
import { AXIS_LABEL_BASELINE, forms, shortName, TICK_BASELINE } from './forms.ts';
import type { OverlapModel, OverlapRow } from './model.ts';
import { bar, root, tickLabel } from './parts.ts';

/**
 * The shifts of a day as SVG markup: a row for each office, solid where it works with the client,
 * pale in the rest of its shift, hatched at night. Colors come from classes; percentages are those
 * of the plot, and the style sheet gives the wide drawing the margins in which names stand.
 */
export function overlapSvg(model: OverlapModel, form: Form, ids: SvgIds): string {
	const { ticks: step, rows: top, row: height, foot, start } = forms[form];
	const bottom = top + model.rows.length * height;
	const hatch = `${ids.labelledBy}-${form}`;
	return root('overlap', form, bottom + foot, ids, [
		patterns(hatch),
		text({ class: 't t-axis', x: -start, y: AXIS_LABEL_BASELINE }, words.clockOf(model.client)),
		bar('zone', model.zone, top, bottom - top),
		...model.ticks[step].flatMap(({ at, label }) => [
			upright('grid', at, top - 4, bottom),
			tickLabel(at, TICK_BASELINE, label, form === 'narrow'),
		]),
		...model.rows.map((row, index) => rowMarkup(row, top + index * height, form, hatch)),
	]);
}

/** Night is hatched: in ink on paper, in paper on a bar. */
function patterns(id: string): string {
	const pattern = (name: 'ink' | 'paper') =>
		element(
			'pattern',
			{ id: `${id}-${name}`, width: 6, height: 6, patternUnits: 'userSpaceOnUse' },
			element('path', { class: `hatch-${name}`, d: 'M-1 1L1 -1M0 6L6 0M5 7L7 5' }),
		);
	return element('defs', {}, pattern('ink') + pattern('paper'));
}

function rowMarkup(row: OverlapRow, top: number, form: Form, hatch: string): string {
	const { row: height, bar: inset, barHeight, start } = forms[form];
	const y = top + inset;
	const wide = form === 'wide';
	const band = wide ? { top: top + 2, height: height - 4 } : { top: y - 5, height: barHeight + 10 };
	return element(
		'g',
		{ class: `row r-${row.region}${row.isClient ? ' own' : ''}`, 'data-k': row.key },
		[
			element('rect', { class: 'hit', x: 0, y: top, width: '100%', height }),
			...row.night.map((span) =>
				bar('', span, band.top, band.height, { class: undefined, fill: `url(#${hatch}-ink)` }),
			),
			...row.rest.map((span) => bar('rest', span, y, barHeight)),
			...row.shared.map((span) => bar('shared', span, y, barHeight)),
			...row.sharedNight.map((span) =>
				bar('', span, y, barHeight, { class: undefined, fill: `url(#${hatch}-paper)` }),
			),
			wide
				? text({ class: 't-i', x: -12, y: y + 12, 'text-anchor': 'end' }, shortName(row.name))
				: text({ class: 't-i', x: -start, y: top + 15 }, shortName(row.name)),
			wide
				? text({ class: 't-v', x: percent(1), dx: 10, y: y + 12 }, row.value)
				: text({ class: 't-v', x: percent(1), y: top + 15, 'text-anchor': 'end' }, row.value),
		].join(''),
	);
}
