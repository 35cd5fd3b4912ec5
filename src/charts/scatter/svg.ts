import { regionGroups } from '../../corpus/regions.ts';
import type { Form, SvgIds } from '../chart-type.ts';
import { dashedAmong } from '../shared/dashes.ts';
import { drawing } from '../shared/drawing.ts';
import { coordinate, element, percent, text, upright } from '../shared/markup.ts';
import type { PlacedLabel } from './labels.ts';
import { scatterLayout, type PlacedPlace, type PlacedStep, type ScatterLayout } from './layout.ts';
import type { PlacedPath } from './place-paths.ts';
import type { ScatterModel } from './model.ts';
import type { ScatterPlace } from './places.ts';

/** A scatter as SVG markup. Colors and weights come from classes; the same input gives the same text. */
export function scatterSvg(model: ScatterModel, form: Form, ids: SvgIds): string {
	const layout = scatterLayout(model, form);
	const across = dashedAmong(model.places.map((item) => item.across.quality));
	const up = dashedAmong(model.places.map((item) => item.up.quality));
	const dashed = (item: ScatterPlace) => across(item.across.quality) || up(item.up.quality);
	return drawing({ form, height: layout.height, kind: 'c-scatter', ...ids }, [
		...frame(layout),
		...medians(layout),
		...paths(layout),
		...layout.steps.map(step),
		...layout.places.map((placed) => place(placed, model, dashed(placed.place))),
		...key(layout),
		...layout.notes.map(({ text: note, baseline }) =>
			text({ class: 't', x: 0, y: baseline }, note),
		),
	]);
}

function frame(layout: ScatterLayout): string[] {
	const { left, right, top, bottom, titles, zero } = layout;
	const [start, end] = [percent(left), percent(right)];
	return [
		...titles.up.map((line) => text({ class: 't t-axis', x: 0, y: line.baseline }, line.text)),
		...layout.upTicks.flatMap(({ y, label }) => [
			element('line', { class: y === zero.y ? 'axis' : 'grid', x1: start, x2: end, y1: y, y2: y }),
			text({ class: 't', x: start, dx: -8, y: y + 4.5, 'text-anchor': 'end' }, label),
		]),
		element('line', { class: 'edge', x1: start, x2: end, y1: bottom, y2: bottom }),
		...(zero.x === undefined ? [] : [upright('axis', zero.x, top, bottom)]),
		...layout.acrossTicks.flatMap(({ x, label, anchor }) => [
			upright('edge', x, bottom, bottom + 5),
			text({ class: 't', x: percent(x), y: layout.tickBaseline, 'text-anchor': anchor }, label),
		]),
		...titles.across.map((line) =>
			text({ class: 't t-axis', x: end, y: line.baseline, 'text-anchor': 'end' }, line.text),
		),
	];
}

function medians({ medians: lines, left, right, top, bottom }: ScatterLayout): string[] {
	if (!lines) return [];
	const { x, y, acrossLabel, upLabel } = lines;
	// Beside an edge the label would leave the drawing.
	const anchor = x < 0.25 ? 'start' : x > 0.8 ? 'end' : 'middle';
	return [
		upright('median', x, top - 3, bottom),
		element('line', { class: 'median', x1: percent(left), x2: percent(right), y1: y, y2: y }),
		text({ class: 't-median', x: percent(x), y: top - 6, 'text-anchor': anchor }, acrossLabel),
		text(
			upLabel.end === 'right'
				? { class: 't-median', x: percent(right), y: upLabel.baseline, 'text-anchor': 'end' }
				: { class: 't-median', x: percent(left), dx: 4, y: upLabel.baseline },
			upLabel.text,
		),
	];
}

/** Lines stretch with the plot, so they stand in a drawing of their own that is scaled unevenly. */
function paths({ paths: list, left, right, top, bottom }: ScatterLayout): string[] {
	if (list.length === 0) return [];
	const height = bottom - top;
	return [
		element(
			'svg',
			{
				x: percent(left),
				y: top,
				width: percent(right - left),
				height,
				viewBox: `0 0 1000 ${coordinate(height)}`,
				preserveAspectRatio: 'none',
			},
			list.map(path).join(''),
		),
	];
}

function path({ place: { region }, points, gap }: PlacedPath): string {
	const line = (className: string, stops: PlacedPath['points']) =>
		element('polyline', {
			class: `${className} r-${regionGroups[region].key}`,
			points: stops.map(([x, y]) => `${coordinate(x * 1000)},${coordinate(y)}`).join(' '),
			'vector-effect': 'non-scaling-stroke',
		});
	return line('way', points) + (gap ? line('way gap', gap) : '');
}

function step({ key: name, place: { region }, spot, label }: PlacedStep): string {
	const at = { cx: percent(spot.x), cy: spot.y };
	return element(
		'g',
		{ class: `r-${regionGroups[region].key}`, 'data-k': name },
		[
			element('circle', { class: 'step', ...at, r: spot.r }),
			label ? labelled(label, spot, 't-y') : '',
		].join(''),
	);
}

function place(
	{ place: item, spot, sizeless, label }: PlacedPlace,
	model: ScatterModel,
	dashed: boolean,
): string {
	const at = { cx: percent(spot.x), cy: spot.y };
	const standing = item.chosen ? ' on' : model.hasChosen ? ' off' : '';
	return element(
		'g',
		{ class: `r-${regionGroups[item.region].key}${standing}`, 'data-k': item.country },
		[
			element('circle', {
				class: circleClass(item, sizeless, model.hasChosen, dashed),
				...at,
				r: spot.r,
			}),
			label ? labelled(label, spot, item.chosen ? 't-i' : 't-o') : '',
		].join(''),
	);
}

function circleClass(
	item: ScatterPlace,
	sizeless: boolean,
	hasChosen: boolean,
	dashed: boolean,
): string {
	const ring = item.misleading.length > 0 || item.region === 'western-europe';
	const filled = (item.chosen || !hasChosen) && !sizeless;
	const form = ring ? 'd-ring' : filled ? 'd' : 'dh';
	return [form, sizeless ? 'd-none' : dashed && 'd-dash'].filter(Boolean).join(' ');
}

function labelled(
	{ text: name, dx, dy, anchor, leader }: PlacedLabel,
	{ x, y }: { x: number; y: number },
	className: string,
): string {
	const line = leader
		? element('svg', { x: percent(x), y, overflow: 'visible' }, leaderLine(leader))
		: '';
	return (
		line +
		text(
			{
				class: className,
				x: percent(x),
				dx,
				y: y + dy,
				'text-anchor': anchor === 'start' ? undefined : anchor,
			},
			name,
		)
	);
}

function leaderLine([x1, y1, x2, y2]: NonNullable<PlacedLabel['leader']>): string {
	return element('line', { class: 'lead', x1, y1, x2, y2 });
}

function key({ key: circles }: ScatterLayout): string[] {
	if (!circles) return [];
	const item = (
		className: string,
		{ x, y, r, label, labelX }: (typeof circles.circles)[number],
	) => [
		element('circle', { class: className, cx: x, cy: y, r }),
		text({ class: 't', x: labelX, y: circles.baseline }, label),
	];
	return [
		...circles.title.map((line) => text({ class: 't t-axis', x: 0, y: line.baseline }, line.text)),
		...circles.circles.flatMap((circle) => item('key-c', circle)),
		...(circles.sizeless ? item('key-c d-none', circles.sizeless) : []),
	];
}
