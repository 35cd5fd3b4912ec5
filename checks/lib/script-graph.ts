import { posix } from 'node:path';
import type { Page, Site } from './site.ts';

const STATIC_IMPORT = /\b(?:import|export)\s*(?:[\w*{}$,\s]+?\bfrom\s*)?["'`]([^"'`]+\.js)["'`]/g;

/** How the entry names the code of an element: `"bpo-note":()=>…import("./side-note.js")`. */
const ELEMENT_CODE = /"(bpo-[a-z-]+)"\s*:\s*\(\)\s*=>[^"]*?\bimport\(["'`]([^"'`]+)["'`]\)/g;

/** Elements whose code waits until the reader scrolls near them or gives a first sign. */
const WAITING = [
	'bpo-calculator',
	'bpo-course-builder',
	'bpo-explorer',
	'bpo-figure',
	'bpo-menu',
	'bpo-location-score',
	'bpo-question-bank',
	'bpo-quiz',
	'bpo-ranking',
	'bpo-section-menu',
	'bpo-term',
	'bpo-toc',
	'bpo-working-hours',
];

/** A module and all it needs before it can run, as paths of built files. */
export function withStaticImports(site: Site, entry: string): string[] {
	const found = new Set<string>();
	const follow = (file: string): void => {
		const code = site.files.get(file)?.toString();
		if (code === undefined || found.has(file)) return;
		found.add(file);
		for (const [, imported = ''] of code.matchAll(STATIC_IMPORT)) {
			follow(posix.join(posix.dirname(file), imported));
		}
	};
	follow(entry);
	return [...found];
}

/** The modules that an entry fetches at once for the elements it finds on a page. */
export function elementCode(site: Site, page: Page, entry: string): string[] {
	const tags = new Set(page.elements.map(({ tagName }) => tagName));
	const code = site.files.get(entry)?.toString() ?? '';
	return [...code.matchAll(ELEMENT_CODE)].flatMap(([, tag = '', file = '']) =>
		tags.has(tag) && !WAITING.includes(tag) ? [posix.join(posix.dirname(entry), file)] : [],
	);
}
