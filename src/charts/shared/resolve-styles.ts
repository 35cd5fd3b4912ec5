/** The properties that make up a mark; everything else in a drawing is geometry. */
const properties = [
	'fill',
	'fill-opacity',
	'stroke',
	'stroke-width',
	'stroke-dasharray',
	'stroke-linecap',
	'stroke-linejoin',
	'stroke-opacity',
	'display',
	'font-family',
	'font-size',
	'font-weight',
	'font-style',
	'paint-order',
	'text-anchor',
];

/** A copy of a drawing on the page with every color and font written out as attributes. */
export function resolveStyles(drawing: SVGSVGElement): SVGSVGElement {
	const copy = drawing.cloneNode(true) as SVGSVGElement;
	const originals = [...drawing.querySelectorAll('*')];
	const hits = copy.querySelectorAll('.hit');
	copy.querySelectorAll('*').forEach((element, index) => {
		const original = originals[index];
		if (!original) return;
		const style = getComputedStyle(original);
		for (const property of properties) {
			const value = style.getPropertyValue(property);
			if (value) element.setAttribute(property, value);
		}
		element.removeAttribute('class');
	});
	hits.forEach((hit) => hit.remove());
	copy.removeAttribute('class');
	return copy;
}
