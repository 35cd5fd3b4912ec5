import { regionGroups } from '../../corpus/regions.ts';
import { formatValue, type Unit } from '../../data/format-value.ts';
import { mapWords } from '../../strings/map.ts';
import { dashedAmong } from '../shared/dashes.ts';
import { element, escape } from '../shared/markup.ts';
import { clipId, landId, patternId } from './drawing-ids.ts';
import type { PlacedMark } from './circles.ts';
import type { MapLayout } from './layout.ts';
import type { MapSheet } from './sheet-marks.ts';
import { isCompared, isMisleading, type MapMark, type MapModel } from './model.ts';
import { patternsSvg } from './patterns.ts';
import { GRAIN } from './sheets.ts';

/** Shapes are drawn in finer units than everything else. */
export const fine = { transform: `scale(${1 / GRAIN})` };

/** The marks of all sheets, each kept inside its frame, with the patterns they are filled with. */
export function marksSvg(
	{ sheets, plan }: MapLayout,
	model: MapModel,
	{ prefix, titles }: { prefix: string; titles: boolean },
): string {
	const fills = [...(model.classes?.list ?? []).map(({ tint }) => tint), 'misleading'];
	return [
		model.kind === 'tints' && element('defs', {}, patternsSvg(fills, plan.form, prefix)),
		...sheets.map((sheet) =>
			element(
				'g',
				{ 'clip-path': `url(#${clipId(prefix, sheet.name)})` },
				model.kind === 'tints'
					? tintsSvg(sheet, model, prefix)
					: circlesSvg(sheet, model, prefix, titles),
			),
		),
	]
		.filter(Boolean)
		.join('');
}

function circlesSvg(
	{ name, clients, faint, disks, holds }: MapSheet,
	model: MapModel,
	prefix: string,
	titles: boolean,
): string {
	const dashed = dashedAmong(model.marks.map(({ quality }) => quality));
	const uses = clients.map((country) =>
		element('use', { href: `#${landId(prefix, name, country)}` }),
	);
	return [
		uses.length > 0 && element('g', { class: 'm-client', ...fine }, uses.join('')),
		faint.length > 0 &&
			element(
				'g',
				{ class: 'm-faint' },
				faint.map(({ x, y, r }) => element('circle', { cx: x, cy: y, r })).join(''),
			),
		...disks.map(({ mark, x, y, r }) =>
			element(
				'circle',
				{
					cx: x,
					cy: y,
					r,
					class: circleClass(mark, model.hasChosen, dashed(mark.quality)),
					'data-k': holds(mark) ? mark.country : undefined,
				},
				titles ? element('title', {}, escape(inWords(mark, model.facts.unit))) : '',
			),
		),
	]
		.filter(Boolean)
		.join('');
}

/** A mark in words, the same as in its row of the table. */
function inWords({ name, value, year }: MapMark, unit: Unit): string {
	if (value === undefined) return `${name}: ${mapWords.noValue}`;
	return `${name}, ${year ?? ''}: ${formatValue(value, unit)}`;
}

/** Chosen places are filled; when there are some, the others are hollow. */
function circleClass(mark: MapMark, hasChosen: boolean, dashed: boolean): string {
	const { region, value, chosen } = mark;
	const group = `r-${regionGroups[region].key}${chosen ? ' on' : ''}`;
	if (value === undefined) return chosen ? 'd-miss on' : 'd-miss';
	if (isMisleading(mark) || region === 'western-europe') return `d-ring ${group}`;
	if (dashed) return `d-dash ${group}`;
	return `${hasChosen && !chosen ? 'dh' : 'd'} ${group}`;
}

/** Land and circles of each tint in one group; chosen places get an outline on top. */
function tintsSvg(
	{ name, lands, disks, holds }: MapSheet,
	model: MapModel,
	prefix: string,
): string {
	const dashed = dashedAmong(model.marks.map(({ quality }) => quality));
	const land = (mark: MapMark, more: Record<string, string | undefined>) =>
		element('use', { href: `#${landId(prefix, name, mark.country)}`, ...more });
	const disk = ({ x, y, r }: PlacedMark, more: Record<string, string | undefined>) =>
		element('circle', { cx: x * GRAIN, cy: y * GRAIN, r: r * GRAIN, ...more });
	const marked = (mark: MapMark) => ({
		class: dashed(mark.quality) ? 'm-est' : undefined,
		'data-k': holds(mark) ? mark.country : undefined,
	});
	const fills = [...(model.classes?.list ?? []).map(({ tint }) => tint), 'misleading', 'missing'];
	const groups = fills.map((fill) => {
		const content = [
			...lands
				.filter((mark) => fillOf(mark, model) === fill)
				.map((mark) => land(mark, marked(mark))),
			...disks
				.filter(({ mark }) => fillOf(mark, model) === fill)
				.map((placed) => disk(placed, marked(placed.mark))),
		];
		return content.length === 0 ? '' : element('g', fillAttributes(fill, prefix), content.join(''));
	});
	const outlines = [
		...lands.filter(({ chosen }) => chosen).map((mark) => land(mark, {})),
		...disks.filter(({ mark }) => mark.chosen).map((placed) => disk(placed, {})),
	];
	return element(
		'g',
		fine,
		[
			...groups,
			outlines.length > 0 ? element('g', { class: 'm-chosen' }, outlines.join('')) : '',
		].join(''),
	);
}

/** The name of the tint of a place, or why it has none. */
function fillOf(mark: MapMark, { classes }: MapModel): string {
	if (mark.value === undefined) return 'missing';
	return classes && isCompared(mark) ? classes.of(mark.value).tint : 'misleading';
}

/** Colors come from the class; the attribute is the pattern behind it, for readers who set their own colors. */
export function fillAttributes(fill: string, prefix: string): Record<string, string | undefined> {
	if (fill === 'missing') return { class: 'm-missing' };
	const pattern = `url(#${patternId(prefix, fill)})`;
	return { class: fill === 'misleading' ? 'm-hatched' : `tint tint-${fill}`, fill: pattern };
}
