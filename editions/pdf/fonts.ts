import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';

const SHEET = fileURLToPath(new URL('../../src/styles/fonts.css', import.meta.url));

/** Weights that books print. */
const WEIGHTS = [400, 500, 600];

/**
 * The style sheet of the typefaces with the fonts inside, one for each weight: a browser writes a
 * variable font into a PDF as loose shapes, which are large and look rough on screens.
 *
 * Throws when the built site has other fonts than the sheet names: build it again.
 * @param site folder of the built site
 */
export async function fontSheet(site: string): Promise<string> {
	const faces = readFileSync(SHEET, 'utf8').match(/@font-face \{[^}]*\}/g) ?? [];
	const own = faces.filter((face) => face.includes("url('/fonts/"));
	const fixed = own.flatMap((face) => {
		const [from = 400, to = from] = descriptor(face, 'font-weight').split(' ').map(Number);
		// A typeface of one weight has no axis to pin.
		if (from === to) return [fixedFace(face, undefined, site)];
		return WEIGHTS.filter((weight) => weight >= from && weight <= to).map((weight) =>
			fixedFace(face, weight, site),
		);
	});
	return (await Promise.all(fixed)).join('\n');
}

async function fixedFace(face: string, weight: number | undefined, site: string): Promise<string> {
	const path = /url\('([^']+)'\)/.exec(face)?.[1] ?? '';
	const font = await subsetFont(
		readFileSync(join(site, path)),
		textOf(descriptor(face, 'unicode-range')),
		{
			targetFormat: 'sfnt',
			noHinting: true,
			...(weight !== undefined && { variationAxes: { wght: weight } }),
		},
	);
	return face
		.replace(/font-weight: [^;]+/, (whole) => (weight ? `font-weight: ${weight}` : whole))
		.replace(/src: [^;]+/, `src: url('data:font/ttf;base64,${font.toString('base64')}')`);
}

function descriptor(face: string, name: string): string {
	return new RegExp(`${name}: ([^;]+)`).exec(face)?.[1] ?? '';
}

/** All characters of a `unicode-range`. */
function textOf(ranges: string): string {
	return ranges
		.split(', ')
		.map((range) => {
			const [first = 0, last = first] = range
				.replace('U+', '')
				.split('-')
				.map((code) => parseInt(code, 16));
			return String.fromCodePoint(
				...Array.from({ length: last - first + 1 }, (_, step) => first + step),
			);
		})
		.join('');
}
