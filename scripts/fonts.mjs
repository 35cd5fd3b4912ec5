// Cuts the typefaces down to what the site sets. Writes public/fonts/, src/styles/fonts.css and
// src/styles/fonts.json (the files to preload); does nothing while its inputs are unchanged.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';
import { fallbackFace, webFace } from './lib/font-css.mjs';
import { withRoundedDeltas } from './lib/font-deltas.mjs';
import { withRoundedKerning } from './lib/font-kerning.mjs';
import { fallbacks, typefaces } from './lib/font-plan.mjs';
import { withTablesOf } from './lib/font-tables.mjs';

const folder = new URL('../public/fonts/', import.meta.url);
const cssFile = new URL('../src/styles/fonts.css', import.meta.url);
const listFile = new URL('../src/styles/fonts.json', import.meta.url);

const DEVICE_FONTS = `	--font-serif: Georgia, 'Noto Serif', serif;
	--font-sans: Roboto, 'Segoe UI', Arial, sans-serif;`;

/** A reader who asked to save data gets the fonts of the device; the script in the head sets data-saves. */
const SAVE_DATA = `:root[data-saves] {
${DEVICE_FONTS}
}

@media (prefers-reduced-data: reduce) {
	:root {
${DEVICE_FONTS.replaceAll('\t--', '\t\t--')}
	}
}
`;

/** Kerning is rounded to multiples of this share of the type size: a seventh of a pixel in running text. */
const KERNING_STEP = 0.008;

/** How far points move from weight to weight, likewise: a twelfth of a pixel at most in the largest title. */
const WEIGHT_STEP = 0.003;

/** Tables for other programs than browsers: menus of styles, vertical text, lines drawn through text. */
const UNREAD_TABLES = ['BASE', 'MVAR', 'STAT'];

const jobs = typefaces.flatMap((typeface) =>
	// Where two faces claim a character the later one has it: the most frequent stand last.
	typeface.cuts.toReversed().map((cut) => ({ typeface, cut })),
);
const inputs = hashOfInputs();
if (isUpToDate()) console.log('Fonts are up to date.');
else await cutAll();

async function cutAll() {
	rmSync(folder, { recursive: true, force: true });
	mkdirSync(folder, { recursive: true });
	const css = ['/* Written by scripts/fonts.mjs. */\n', ...fallbacks.map(fallbackFace)];
	const files = [];
	const preload = [];
	for (const { typeface, cut } of jobs) {
		const bytes = await cutOne(typeface, cut);
		const name = `${typeface.name}-${cut.name}.${hash([bytes]).slice(0, 6)}.woff2`;
		writeFileSync(new URL(name, folder), bytes);
		const isFirst = cut === typeface.cuts[0];
		const family = isFirst ? typeface.family : typeface.more;
		css.push(webFace({ ...typeface, family }, `/fonts/${name}`, cut.span ?? cut.ranges));
		files.push(name);
		if (typeface.preloaded && isFirst) preload.push(`/fonts/${name}`);
		console.log(`${name.padEnd(44)} ${(bytes.length / 1000).toFixed(1).padStart(5)} kB`);
	}
	writeFileSync(cssFile, [...css, SAVE_DATA].join('\n'));
	writeFileSync(listFile, JSON.stringify({ inputs, preload, files }, null, '\t') + '\n');
}

/**
 * One font file. A variable font would bring its kerning along for every weight, a third of the file; it
 * gets that of the regular weight for all, in round numbers. Files of few letters do without, because
 * letters of two files are never kerned.
 *
 * @param {import('./lib/font-plan.mjs').Typeface} typeface
 * @param {import('./lib/font-plan.mjs').Cut} cut
 */
async function cutOne(typeface, cut) {
	const { weight } = typeface;
	const features = typeface.features.filter((name) => name !== 'kern' || cut === typeface.cuts[0]);
	const source = readFileSync(sourceFile(typeface, cut));
	const text = textOf(cut.ranges);
	/** @param {import('./lib/font-plan.mjs').Typeface['weight']} wght */
	const at = (wght) =>
		subsetFont(source, text, {
			targetFormat: 'truetype',
			variationAxes: { wght },
			keepFeatures: features,
			noHinting: true,
		});
	const font =
		typeof weight === 'number'
			? await at(weight)
			: withTablesOf(await at(weight.min), await at(weight), ['GDEF', 'GPOS']);
	const rounded = withRoundedDeltas(withRoundedKerning(font, KERNING_STEP), WEIGHT_STEP);
	return subsetFont(rounded, text, {
		targetFormat: 'woff2',
		keepFeatures: features,
		noHinting: true,
		dropTables: UNREAD_TABLES,
	});
}

function isUpToDate() {
	if (!existsSync(listFile) || !existsSync(cssFile)) return false;
	const list = JSON.parse(readFileSync(listFile, 'utf8'));
	return (
		list.inputs === inputs &&
		list.files.every((/** @type {string} */ name) => existsSync(new URL(name, folder)))
	);
}

function hashOfInputs() {
	const code = [
		'fonts.mjs',
		'lib/font-plan.mjs',
		'lib/font-css.mjs',
		'lib/font-deltas.mjs',
		'lib/font-kerning.mjs',
		'lib/font-tables.mjs',
	];
	return hash([
		...code.map((file) => readFileSync(new URL(file, import.meta.url))),
		...jobs.map(({ typeface, cut }) => readFileSync(sourceFile(typeface, cut))),
	]);
}

/** @param {(Buffer | Uint8Array)[]} parts */
function hash(parts) {
	const sum = createHash('sha256');
	for (const part of parts) sum.update(part);
	return sum.digest('hex');
}

/**
 * @param {import('./lib/font-plan.mjs').Typeface} typeface
 * @param {import('./lib/font-plan.mjs').Cut} cut
 */
function sourceFile({ files, suffix }, { source }) {
	return fileURLToPath(import.meta.resolve(`${files}-${source}-${suffix}.woff2`));
}

/** @param {import('./lib/font-plan.mjs').CodeRange[]} ranges */
function textOf(ranges) {
	return ranges
		.flatMap(([first, last]) =>
			Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)),
		)
		.join('');
}
