import { element } from '../shared/markup.ts';
import type { MapLayout } from './layout.ts';
import { marksSvg } from './marks-svg.ts';
import type { MapModel } from './model.ts';
import { tierSvg } from './words-svg.ts';

interface SvgRequest {
	/** Begins the ids inside the drawing. */
	prefix: string;
	/** Elements and attributes that name and describe the drawing. */
	name: { content: string; attributes: Record<string, string> };
	/** The ground as markup; empty where one is on the page already. */
	base: string;
	/** Whether each circle says its value when a pointer rests on it. */
	titles: boolean;
}

/**
 * A map as SVG markup. Colors and weights come from classes; the same input gives the same text.
 * The ground stands in `[data-base]`, everything that depends on measure and year in `[data-marks]`.
 */
export function mapSvg(
	layout: MapLayout,
	model: MapModel,
	{ prefix, name, base, titles }: SvgRequest,
): string {
	const { width, height, form } = layout.plan;
	return element(
		'svg',
		{
			xmlns: 'http://www.w3.org/2000/svg',
			viewBox: `0 0 ${width} ${height}`,
			class: `chart only-${form} c-map`,
			role: 'img',
			...name.attributes,
		},
		[
			name.content,
			element('g', { 'data-base': form }, base),
			element('g', { 'data-marks': form }, variablePart(layout, model, { prefix, titles })),
		].join(''),
	);
}

/** What changes with measure, year and chosen places: the content of `[data-marks]`. */
export function variablePart(
	layout: MapLayout,
	model: MapModel,
	options: { prefix: string; titles: boolean },
): string {
	return [
		marksSvg(layout, model, options),
		...layout.tiers.map((tier) => tierSvg(tier, options.prefix)),
	].join('');
}
