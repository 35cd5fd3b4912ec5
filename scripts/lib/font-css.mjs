/** @typedef {import('./font-plan.mjs').CodeRange} CodeRange */

/**
 * The value of `unicode-range` for a set of code points; neighbors are joined.
 *
 * @param {CodeRange[]} ranges in ascending order
 */
export function unicodeRange(ranges) {
	/** @type {CodeRange[]} */
	const joined = [];
	for (const [first, last] of ranges) {
		const previous = joined.at(-1);
		if (previous && first <= previous[1] + 1) previous[1] = last;
		else joined.push([first, last]);
	}
	return joined
		.map(([first, last]) => (first === last ? hex(first) : `${hex(first)}-${hex(last).slice(2)}`))
		.join(', ');
}

/** @param {number} code */
function hex(code) {
	return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}

/**
 * @param {{ family: string, style: string, weight: { min: number, max: number } | number }} typeface
 * @param {string} file address of the font file
 * @param {CodeRange[]} ranges
 */
export function webFace({ family, style, weight }, file, ranges) {
	return face({
		'font-family': `'${family}'`,
		'font-style': style,
		'font-weight': typeof weight === 'number' ? String(weight) : `${weight.min} ${weight.max}`,
		'font-display': 'swap',
		src: `url('${file}')`,
		'unicode-range': unicodeRange(ranges),
	});
}

/**
 * A local font scaled so that its average letter is as wide as ours and its lines as high.
 *
 * @param {(typeof import('./font-plan.mjs').fallbacks)[number]} fallback
 */
export function fallbackFace({ family, locals, width, target }) {
	const scale = target.width / width;
	return face({
		'font-family': `'${family}'`,
		src: locals.map((name) => `local('${name}')`).join(', '),
		'size-adjust': percent(scale),
		'ascent-override': percent(target.ascent / scale),
		'descent-override': percent(target.descent / scale),
		'line-gap-override': '0%',
	});
}

/** @param {number} share */
function percent(share) {
	return `${(share * 100).toFixed(2)}%`;
}

/** @param {Record<string, string>} descriptors */
function face(descriptors) {
	const lines = Object.entries(descriptors).map(([name, value]) => `\t${name}: ${value};`);
	return `@font-face {\n${lines.join('\n')}\n}\n`;
}
