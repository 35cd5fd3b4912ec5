import { regionGroups } from '../../corpus/regions.ts';
import { regionsWords } from '../../strings/regions-chart.ts';
import type { Form, SvgIds } from '../chart-type.ts';
import { dashedAmong } from '../shared/dashes.ts';
import { drawing } from '../shared/drawing.ts';
import { overhang } from '../shared/label-lines.ts';
import { element, percent, text } from '../shared/markup.ts';
import { AXIS_LABEL_BASELINE, tickLabel, tickRule } from '../shared/tick-axis.ts';
import { forms } from './forms.ts';
import { regionsLayout, type RegionsLayout } from './layout.ts';
import { NAME_OFFSET, type MissingList } from './missing-list.ts';
import type { RegionsModel } from './model.ts';
import type { DotLabel, MedianTick, PlacedDot, RowLayout } from './row-layout.ts';

/**
 * The regions as SVG markup. Percentages are those of the plot: the style sheet gives the drawing
 * a margin, in which names stand. Colors come from classes; the same model gives the same text.
 */
export function regionsSvg(model: RegionsModel, form: Form, ids: SvgIds): string {
	const layout = regionsLayout(model, form);
	const { start } = forms[form];
	const dashed = dashedAmong(
		model.rows.flatMap(({ valued }) => valued.map(({ quality }) => quality)),
	);
	return drawing({ form, height: layout.height, kind: 'c-regions', ...ids }, [
		...axis(layout),
		layout.cut === undefined
			? ''
			: element('line', { class: 'cut', x1: -start, x2: '100%', y1: layout.cut, y2: layout.cut }),
		...layout.rows.map((row) => region(row, -start, model.hasChosen, dashed)),
	]);
}

function axis({ form, axisLabel, ticks, tickBaselines, gridTop, gridBottom }: RegionsLayout) {
	const x = form === 'narrow' ? -forms.narrow.start : 0;
	return [
		text({ class: 't t-axis', x, y: AXIS_LABEL_BASELINE }, axisLabel),
		...ticks.map((tick) => tickRule(tick, gridTop, gridBottom)),
		...tickBaselines.flatMap((baseline) => ticks.map((tick) => tickLabel(tick, baseline))),
	];
}

function region(
	layout: RowLayout,
	x: number,
	hasChosen: boolean,
	dashed: ReturnType<typeof dashedAmong>,
): string {
	const { row, middle: y, range, median, dots, labels, counts, missing } = layout;
	return element(
		'g',
		{ class: `r-${regionGroups[row.region].key}` },
		[
			text({ class: 't-i', x, y: layout.titleBaseline }, row.name),
			...counts.map((count) => text({ class: 't', x, y: count.baseline }, count.text)),
			range
				? element('line', {
						class: 'range',
						x1: percent(range[0]),
						x2: percent(range[1]),
						y1: y,
						y2: y,
					})
				: '',
			median ? medianTick(median) : '',
			...labels.map(lead),
			...dots.map((placed) =>
				dot(placed, hasChosen, row.region === 'western-europe', dashed(placed.place.quality)),
			),
			...labels.map(label),
			missing ? missingPlaces(missing) : '',
		].join(''),
	);
}

function medianTick({ at, top, bottom, text: words, anchor }: MedianTick): string {
	const x = percent(at);
	return [
		element('line', { class: 'median', x1: x, x2: x, y1: top, y2: bottom }),
		text({ class: 't-m', ...anchored(at, anchor), y: top - 3 }, words),
	].join('');
}

function dot(
	{ place, at, cy, r }: PlacedDot,
	hasChosen: boolean,
	ring: boolean,
	dashed: boolean,
): string {
	const filled = place.chosen || !hasChosen;
	const shape = place.misleading !== undefined || ring ? 'd-ring' : filled && !dashed ? 'd' : 'dh';
	return element('circle', {
		class: `${shape}${dashed ? ' d-dash' : ''}${place.chosen ? ' on' : ''}`,
		'data-k': place.country,
		cx: percent(at),
		cy,
		r,
	});
}

function lead({ at, lead: ends }: DotLabel): string {
	if (!ends) return '';
	const x = percent(at);
	return element('line', { class: 'lead', x1: x, x2: x, y1: ends[0], y2: ends[1] });
}

function label({ at, anchor, baseline, text: words, chosen }: DotLabel): string {
	return text({ class: chosen ? 't-n t-on' : 't-n', ...anchored(at, anchor), y: baseline }, words);
}

function missingPlaces({ heading, items }: MissingList): string {
	return [
		text({ class: 't', x: heading.x, y: heading.baseline }, regionsWords.noValue),
		...items.map(({ place, x, baseline }) =>
			element(
				'g',
				{ 'data-k': place.country, class: place.chosen ? 'on' : undefined },
				[
					element('circle', { class: 'd-miss', cx: x, cy: baseline - 4.5, r: 4 }),
					text({ class: 't-n', x: x + NAME_OFFSET, y: baseline }, place.name),
				].join(''),
			),
		),
	].join('');
}

function anchored(at: number, anchor: DotLabel['anchor']) {
	return {
		x: percent(at),
		dx: overhang(anchor) || undefined,
		'text-anchor': anchor === 'start' ? undefined : anchor,
	};
}
