import { element, escape } from '../shared/markup.ts';
import type { LabelTier } from './tier-words.ts';
import { fillAttributes, fine } from './marks-svg.ts';
import type { PlacedLabel } from './place-labels.ts';
import { GRAIN, tenth, type Box } from './sheets.ts';

/** The words of one range of widths: names, key, and the name of the enlarged map. */
export function tierSvg({ name, oceans, tag, key, labels }: LabelTier, prefix: string): string {
	const samples = key.swatches.map((swatch) => sampleSvg(swatch, prefix));
	return element(
		'g',
		{ class: `map-${name}` },
		[
			...oceans.map(({ name: ocean, x, y }) =>
				element('text', { x, y, class: 'm-ocean', 'text-anchor': 'middle' }, escape(ocean)),
			),
			tag && rect(tag.box, 'm-tagbg') + text(tag.text, tag.x, tag.y),
			rect(key.box, 'm-key'),
			samples.length > 0 && element('g', { class: 'k-s', ...fine }, samples.join('')),
			...key.circles.map(({ x, y, r }) =>
				element('circle', { cx: tenth(x), cy: tenth(y), r, class: 'k-c' }),
			),
			...key.words.map((word) => text(word.text, word.x, word.y, word.anchor)),
			...labels.map(labelSvg),
		]
			.filter(Boolean)
			.join(''),
	);
}

function sampleSvg({ x, y, width, height, fill }: Box & { fill: string }, prefix: string): string {
	if (fill.startsWith('d-')) {
		const r = (height / 2) * GRAIN;
		return element('circle', { cx: (x + width / 2) * GRAIN, cy: y * GRAIN + r, r, class: fill });
	}
	return element('rect', {
		x: tenth(x) * GRAIN,
		y: tenth(y) * GRAIN,
		width: tenth(width) * GRAIN,
		height: tenth(height) * GRAIN,
		...fillAttributes(fill, prefix),
	});
}

/** A name with its further lines, and the line that joins it to its place. */
export function labelSvg({ lines, bold, atSea, x, y, anchor, leader }: PlacedLabel): string {
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

function text(content: string, x: number, y: number, anchor: 'start' | 'middle' = 'start'): string {
	return element(
		'text',
		{
			x: tenth(x),
			y: tenth(y),
			class: 'mtag',
			'text-anchor': anchor === 'start' ? undefined : anchor,
		},
		escape(content),
	);
}

function rect({ x, y, width, height }: Box, name: string): string {
	return element('rect', {
		x: tenth(x),
		y: tenth(y),
		width: tenth(width),
		height: tenth(height),
		class: name,
	});
}
