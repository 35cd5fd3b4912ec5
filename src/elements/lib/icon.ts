const SVG = 'http://www.w3.org/2000/svg';

/** Drawings on the 18 unit grid of the atlas. */
const SHAPES = {
	right: 'M3 9.5l4 4 8-9',
	wrong: 'M4 4l10 10M14 4 4 14',
	up: 'M4 11l5-5 5 5',
	down: 'M4 7l5 5 5-5',
	grip: 'M4 6h10M4 9h10M4 12h10',
	plus: 'M9 3v12M3 9h12',
	pen: 'M3 15l1-4 8-8 3 3-8 8-4 1',
};

/** The name of a drawing. */
export type IconName = keyof typeof SHAPES;

/** A drawing for the eye only: the words beside it, or the name of its button, say the same. */
export function icon(name: IconName): SVGElement {
	const svg = document.createElementNS(SVG, 'svg');
	svg.setAttribute('class', 'ic');
	svg.setAttribute('viewBox', '0 0 18 18');
	svg.setAttribute('aria-hidden', 'true');
	const path = document.createElementNS(SVG, 'path');
	path.setAttribute('d', SHAPES[name]);
	svg.append(path);
	return svg;
}
