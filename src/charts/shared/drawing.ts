import type { Form, SvgIds } from '../chart-type.ts';
import { element } from './markup.ts';

interface Drawing extends SvgIds {
	form: Form;
	/** In pixels; the width is that of the container. */
	height: number;
	/** Classes of its kind of chart. */
	kind?: string;
}

/** The outermost element of a drawing, with its parts as markup. */
export function drawing(
	{ form, height, kind, labelledBy, describedBy }: Drawing,
	parts: readonly string[],
): string {
	return element(
		'svg',
		{
			xmlns: 'http://www.w3.org/2000/svg',
			class: `chart only-${form}${kind === undefined ? '' : ` ${kind}`}`,
			width: '100%',
			height,
			role: 'img',
			'aria-labelledby': labelledBy,
			'aria-describedby': describedBy,
		},
		parts.join(''),
	);
}
