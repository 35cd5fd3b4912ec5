import { compressed, compressedUpTo } from './lib/compressed.ts';
import { kilobytes } from './lib/kilobytes.ts';
import { hasClass, markupOf, elements, type Element } from './lib/dom.ts';
import { withStaticImports } from './lib/script-graph.ts';
import { readingPages, type Check, type Page, type Site } from './lib/site.ts';

/** Most bytes, compressed with brotli, that the parts of charts and of the explorer may take. */
export const chartLimits = {
	/** One drawing. */
	drawing: 4_000,
	/** One drawing with land. */
	map: 20_000,
	/** The code of a figure or a ranking, with all it imports. */
	island: 12_000,
	/** The explorer in its heaviest view. */
	explorer: 40_000,
	/** The location score with all it may load, its Worker included. */
	score: 45_000,
	/** The page of working hours with all it may load. */
	hours: 30_000,
	/** Values that the first view of the explorer fetches. */
	firstView: 30_000,
} as const;

const ISLANDS = ['chart-figure', 'ranking-chart'];

/** Charts stay light enough for a cheap phone on a slow line. */
export const chartWeights: Check = {
	promise: 'Drawings, islands and the explorer stay within their weight',
	run: (site) => [
		...readingPages(site).flatMap((page) => drawingProblems(page)),
		...ISLANDS.flatMap((name) => scriptProblems(site, name, 'island')),
		...scriptProblems(site, 'explorer', 'explorer'),
		...scriptProblems(site, 'location-score', 'score'),
		...scriptProblems(site, 'working-hours', 'hours'),
		...firstViewProblems(site),
	],
};

function drawingProblems(page: Page): { file: string; message: string }[] {
	return page.elements
		.filter((element) => element.tagName === 'svg' && isDrawing(element))
		.flatMap((svg) => {
			const kind = [...elements(svg)].some((part) => hasClass(part, 'm-land')) ? 'map' : 'drawing';
			const message = over(kind, compressedUpTo(chartLimits[kind], markupOf(svg)));
			return message ? [{ file: page.file, message }] : [];
		});
}

function isDrawing(svg: Element): boolean {
	return hasClass(svg, 'only-wide') || hasClass(svg, 'only-narrow');
}

/** The script that every page holds already. */
const EVERY_PAGE = '_assets/BaseLayout.';

/**
 * Weighs an entry of the elements without the script that every page holds: the explorer with its heaviest
 * view. The bundler names other files so too, such as a list of words; all of the name are weighed.
 */
function scriptProblems(site: Site, name: string, kind: keyof typeof FILES_OF) {
	const entries = [...site.files.keys()].filter((file) =>
		new RegExp(`^_assets/${name}\\.[\\w-]+\\.js$`).test(file),
	);
	return entries.flatMap((entry) => {
		const files = FILES_OF[kind](site, entry).filter((file) => !file.startsWith(EVERY_PAGE));
		const message = over(kind, weightOf(site, files));
		return message ? [{ file: entry, message }] : [];
	});
}

/** Which files count as the script of a kind. */
const FILES_OF = {
	island: withStaticImports,
	explorer: withHeaviestView,
	score: withAllParts,
	hours: withAllParts,
} as const;

const DYNAMIC_IMPORT = /\bimport\(["'`]\.\/([\w.-]+\.js)["'`]\)/g;

/** What an entry needs at once, with the heaviest of the parts that it may load later. */
function withHeaviestView(site: Site, entry: string): string[] {
	const atOnce = withStaticImports(site, entry);
	const code = site.files.get(entry)?.toString() ?? '';
	const views = [...code.matchAll(DYNAMIC_IMPORT)].map(([, name = '']) =>
		withStaticImports(site, `_assets/${name}`).filter((file) => !atOnce.includes(file)),
	);
	const heaviest = views.toSorted((a, b) => weightOf(site, b) - weightOf(site, a))[0] ?? [];
	return [...atOnce, ...heaviest];
}

const NAMED_SCRIPT = /["'`/]([\w.-]+\.js)["'`]/g;

/** An entry with everything that it names: what it imports, now or later, and its Workers. */
function withAllParts(site: Site, entry: string): string[] {
	const code = site.files.get(entry)?.toString() ?? '';
	const named = [...code.matchAll(NAMED_SCRIPT)]
		.map(([, name = '']) => `_assets/${name}`)
		.filter((file) => site.files.has(file));
	return [...new Set([entry, ...named].flatMap((file) => withStaticImports(site, file)))];
}

function weightOf(site: Site, files: readonly string[]): number {
	return files.reduce((sum, file) => sum + weightOfFile(site, file), 0);
}

function firstViewProblems(site: Site): { file: string; message: string }[] {
	const file = 'data/v1/ict-service-exports.json';
	const message = over('firstView', weightOfFile(site, file));
	return message ? [{ file, message }] : [];
}

function weightOfFile(site: Site, path: string): number {
	const file = site.files.get(path);
	return file ? compressed(file) : 0;
}

function over(kind: keyof typeof chartLimits, bytes: number): string | undefined {
	return bytes > chartLimits[kind]
		? `${kind}: ${kilobytes(bytes)} kB, allowed ${kilobytes(chartLimits[kind])} kB`
		: undefined;
}
