import { element } from '../shared/markup.ts';
import { GRAIN, type Box } from './sheets.ts';

/** One use of the land of a map, whose shape stands once in the definitions. */
function landUse(land: string, kind: string, width?: number): string {
	return element('use', { href: `#${land}`, class: kind, 'stroke-width': width });
}

/**
 * Graticule, waterlines, land, borders and coast, one above the other, in the fine units of shapes.
 * @param land id of the land in the definitions
 * @param waterlines distances of the lines in the sea from the coast
 * @param over what lies on the land: below the borders, and above the coast
 */
export function groundSvg(
	land: string,
	{ graticule, borders }: { graticule: string; borders: string },
	waterlines: readonly number[],
	over: { land?: string | false; coast?: string | false | undefined },
): string {
	return [
		element('path', { d: graticule, class: 'm-grat' }),
		...waterlines.flatMap((distance) => [
			landUse(land, 'm-w1', distance * 2 * GRAIN),
			landUse(land, 'm-w0', (distance * 2 - 1.3) * GRAIN),
		]),
		landUse(land, 'm-land'),
		over.land,
		borders && element('path', { d: borders, class: 'm-bord' }),
		landUse(land, 'm-coast'),
		over.coast,
	]
		.filter(Boolean)
		.join('');
}

/** Sea and ground inside a clip, with what is drawn above them in the units of the sheet. */
export function clippedGround(
	clip: string,
	box: Box,
	ground: string,
	above: readonly (string | false | undefined)[],
): string {
	return element(
		'g',
		{ 'clip-path': `url(#${clip})` },
		[
			element('rect', { ...box, class: 'm-sea' }),
			element('g', { class: 'map-ground', transform: `scale(${1 / GRAIN})` }, ground),
			...above,
		]
			.filter(Boolean)
			.join(''),
	);
}
