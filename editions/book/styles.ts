import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { plainStyles } from '../../src/teach/export/plain-styles.ts';
import { flatCss } from './flat-css.ts';

const STYLES = fileURLToPath(new URL('../../src/styles/', import.meta.url));
const OWN_STYLES = fileURLToPath(new URL('styles/', import.meta.url));

/** Sheets of the site that drawings and tables need, in the order of the site. */
const SHARED = [
	'tokens',
	'figure',
	'charts/marks',
	'charts/plot',
	'charts/legend',
	'charts/words',
	'chart-ranking',
	'regions',
	'map',
	'chart-map',
	'chart-multiples',
	'chart-regions',
	'chart-scatter',
	'chart-timeline',
	'chart-trend',
];

/** Sheets of the books, in this folder. */
const OWN = ['text', 'boxes', 'figures', 'tables', 'strips', 'first-pages'];

/** What only a screen with scripts uses, or what tells themes apart that a book does not have. */
const OF_SCREENS =
	/\[data-|\[hidden|\[aria-|:has\(|:hover|:focus|::details|::-webkit|button|bpo-|\.readout|\.fig-tools|\.fig-download|\.fig-head|\.tabs|\.acts|\.menu|\.year/;

/**
 * The style sheet of a book: drawings as on the site, text by the sheets of the books, in CSS that reading
 * apps know. Every color also stands as its light value before the variable.
 * @param more absolute paths of sheets that come last
 * @param media which media queries stay
 */
export function bookStyles(more: readonly string[], media: RegExp): string {
	const files = [
		...SHARED.map((name) => `${STYLES}${name}.css`),
		...OWN.map((name) => `${OWN_STYLES}${name}.css`),
		...more,
	];
	const sheet = plainStyles(files.map((file) => readFileSync(file, 'utf8')));
	return withFallbacks(
		// A book has no choice of theme beside that of the system.
		flatCss(sheet.replaceAll(":root:not([data-theme='light'])", ':root'), {
			atRule: (prelude) => media.test(prelude),
			selector: (selector) => !OF_SCREENS.test(selector.replace(/\[data-(?:label|to)\]/, '')),
		}),
	);
}

/** Readers that know no variables take the plain value, the others the variable after it. */
export function withFallbacks(sheet: string): string {
	const roots = [...sheet.matchAll(/:root\{([^}]*)\}/g)].map(([, body = '']) => body);
	// Where a color has several values, the first one is that of the light theme.
	const values = new Map(
		roots
			.flatMap((root) => [...root.matchAll(/(--[\w-]+):\s*([^;]+)/g)])
			.map(([, name = '', value = '']) => [name, value.trim()] as const)
			.toReversed(),
	);
	const plain = (value: string) =>
		value.replace(/var\((--[\w-]+)\)/g, (use, name: string) => values.get(name) ?? use);
	return sheet.replace(
		/([;{])([a-z][\w-]*):([^;{}]*var\(--[\w-]+\)[^;{}]*)/g,
		(whole, before: string, property: string, value: string) => {
			const known = plain(value);
			return known.includes('var(') ? whole : `${before}${property}:${known};${property}:${value}`;
		},
	);
}
