import { regionGroups } from '../../corpus/regions.ts';
import { formatValue, type Unit } from '../../data/format-value.ts';
import { element, escape } from '../shared/markup.ts';
import type { PlacedMark } from './circles.ts';
import { GRAIN } from './geometry.ts';
import type { LabelTier, MapLayout, MapSheet } from './layout.ts';
import { mapWords } from '../../strings/map.ts';
import type { MapMark } from './model.ts';
import type { PlacedLabel } from './place-labels.ts';
import { frameSvg } from './frame-svg.ts';
import type { Box } from './views.ts';

/** What the drawing is and says, in words. */
interface SvgWords {
	title: string;
	description: string;
}

/** The plate as SVG markup. Colors and weights come from classes; the same input gives the same text. */
export function mapSvg(layout: MapLayout, unit: Unit, { title, description }: SvgWords): string {
	const id = `plate-${layout.form}`;
	const [world, inset] = layout.sheets;
	return element(
		'svg',
		{
			viewBox: `0 0 ${layout.width} ${layout.height}`,
			class: `plate-svg only-${layout.form}`,
			role: 'img',
			'aria-labelledby': `${id}-t ${id}-d`,
		},
		[
			element('title', { id: `${id}-t` }, escape(title)),
			element('desc', { id: `${id}-d` }, escape(description)),
			world && sheetSvg(world, `${id}-w`, unit),
			frameSvg(layout.frame.box, layout.frame.scale),
			inset && rect(grown(inset.box, 4), 'inset-edge'),
			inset && sheetSvg(inset, `${id}-i`, unit),
			inset && rect(inset.box, 'nl-in'),
			...layout.tiers.map(tierSvg),
		]
			.filter(Boolean)
			.join(''),
	);
}

function sheetSvg(
	{ box, base, waterlines, marks, dots }: MapSheet,
	id: string,
	unit: Unit,
): string {
	const land = (name: string, width?: number) =>
		element('use', { href: `#${id}l`, class: name, 'stroke-width': width });
	const ground = [
		element('path', { d: base.graticule, class: 'm-grat' }),
		...waterlines.flatMap((distance) => [
			land('m-w1', distance * 2 * GRAIN),
			land('m-w0', (distance * 2 - 1.3) * GRAIN),
		]),
		land('m-land'),
		element('path', { d: base.clients, class: 'm-client' }),
		base.borders && element('path', { d: base.borders, class: 'm-bord' }),
		land('m-coast'),
	];
	const clip = element('clipPath', { id: `${id}c` }, rect(box));
	return [
		element('defs', {}, clip + element('path', { id: `${id}l`, d: base.land })),
		element(
			'g',
			{ 'clip-path': `url(#${id}c)` },
			[
				rect(box, 'm-sea'),
				element(
					'g',
					{ class: 'map-ground', transform: `scale(${1 / GRAIN})` },
					ground.filter(Boolean).join(''),
				),
				...dots.map(({ x, y, r }) => element('circle', { cx: x, cy: y, r, class: 'm-dot' })),
				...marks.map((mark) => markSvg(mark, unit)),
			].join(''),
		),
	].join('');
}

function markSvg({ mark, x, y, r }: PlacedMark, unit: Unit): string {
	return element(
		'circle',
		{ cx: x, cy: y, r, class: markClass(mark) },
		element('title', {}, escape(markWords(mark, unit))),
	);
}

/** A mark in words, the same as in its row of the table. */
function markWords({ name, value, year }: MapMark, unit: Unit): string {
	if (value === undefined) return `${name}: ${mapWords.noValue}`;
	return `${name}, ${year ?? ''}: ${formatValue(value, unit)}`;
}

function markClass({ region, value, misleading }: MapMark): string {
	if (value === undefined) return 'd-miss';
	if (misleading !== undefined || region === 'western-europe') return 'd-ring';
	return `d r-${regionGroups[region].key}`;
}

function tierSvg({ name, oceans, tag, key, labels }: LabelTier): string {
	return element(
		'g',
		{ class: `map-${name}` },
		[
			...oceans.map(({ name: ocean, x, y }) =>
				element('text', { x, y, class: 'm-ocean', 'text-anchor': 'middle' }, escape(ocean)),
			),
			tag && rect(tag.box, 'm-tagbg') + text(tag.text, tag.x, tag.y, 'mtag'),
			rect(key.box, 'm-key'),
			text(key.title.text, key.title.x, key.title.y, 'mtag'),
			...key.circles.map(
				({ x, y, r, label, labelX }) =>
					element('circle', { cx: tenth(x), cy: tenth(y), r, class: 'k-c' }) +
					text(label, labelX, key.baseline, 'mtag'),
			),
			...labels.map(labelSvg),
		]
			.filter(Boolean)
			.join(''),
	);
}

function labelSvg({ lines, bold, atSea, x, y, anchor, leader }: PlacedLabel): string {
	const line =
		leader &&
		element('path', {
			d: `M${tenth(leader[0])} ${tenth(leader[1])}L${tenth(leader[2])} ${tenth(leader[3])}`,
			class: 'm-lead',
		});
	const [first = '', ...rest] = lines;
	const tail = rest.map((part) =>
		element('tspan', { x: tenth(x), dy: '1.14em', class: 'ml-v' }, escape(part)),
	);
	return (
		(line ?? '') +
		element(
			'text',
			{
				x: tenth(x),
				y: tenth(y),
				class: `ml${bold ? ' ml-b' : ''}${atSea ? ' ml-sea' : ''}`,
				'text-anchor': anchor === 'start' ? undefined : anchor,
			},
			escape(first) + tail.join(''),
		)
	);
}

function text(content: string, x: number, y: number, name: string): string {
	return element('text', { x: tenth(x), y: tenth(y), class: name }, escape(content));
}

function rect({ x, y, width, height }: Box, name?: string): string {
	return element('rect', {
		x: tenth(x),
		y: tenth(y),
		width: tenth(width),
		height: tenth(height),
		class: name,
	});
}

function grown({ x, y, width, height }: Box, by: number): Box {
	return { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by };
}

function tenth(value: number): number {
	return Math.round(value * 10) / 10;
}
