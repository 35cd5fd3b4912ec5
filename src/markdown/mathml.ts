import temml from 'temml';

/**
 * A formula in TeX as MathML. Styles are taken out, because the content policy blocks them, and
 * classes, because they belong to a style sheet that the atlas does not have. Throws what Temml
 * throws when it cannot read the formula.
 *
 * @param plain the same formula as a line of text, for programs that do not know MathML
 */
export function mathml(tex: string, plain: string): string {
	const math = temml.renderToString(tex, { displayMode: true, throwOnError: true, strict: true });
	const alternative = plain
		.replaceAll('&', '&amp;')
		.replaceAll('"', '&quot;')
		.replaceAll('<', '&lt;');
	return math
		.replaceAll(/ (?:style|class)="[^"]*"/g, '')
		.replace('<math', `<math alttext="${alternative}"`);
}
