import { resolveAddress, resourceAddresses } from './lib/addresses.ts';
import { compressed, compressedUpTo } from './lib/compressed.ts';
import {
	attribute,
	elements,
	hasClass,
	markupOf,
	markupWithout,
	parsePage,
	type Element,
} from './lib/dom.ts';
import { kilobytes } from './lib/kilobytes.ts';
import { elementCode, withStaticImports } from './lib/script-graph.ts';
import { isArticle, readingPages, type Check, type Page, type Site } from './lib/site.ts';

/**
 * Most bytes a page may need before it can be read, compressed with brotli at its best, as a host
 * sends files that it compressed ahead of time. With gzip the same files are about a fourth larger.
 */
export const limits = {
	/** Article: HTML, styles and the scripts that load with it; its charts are weighed apart. */
	article: 25_000,
	/** One chart: both drawings, table, sentences and the styles of charts. */
	chart: 14_000,
	/** One map, whose land is drawn twice. */
	map: 30_000,
	/** What is made to be framed: HTML, styles and scripts, its chart included. */
	framed: 30_000,
	/** Scripts that load with any page, before the reader does anything. */
	script: 5_000,
	/** The same for the search page, whose purpose needs a script. */
	searchScript: 15_000,
	/** Fonts that every page asks for at once; they are compressed already. */
	fonts: 26_000,
} as const;

/** Every page stays light enough for a cheap phone on a slow line. */
export const weights: Check = {
	promise: 'Pages, scripts and fonts stay within their weight',
	run: (site) =>
		readingPages(site).flatMap((page) => {
			const weight = weigh(site, page);
			return [
				...chartsOf(page).map((chart) => over(kindOf(chart), chartWeight(site, page, chart))),
				isArticle(page) && over('article', articleWeight(site, page)),
				isFramed(page) && over('framed', framedWeight(page, weight)),
				over(page.path === '/search/' ? 'searchScript' : 'script', weight.scripts),
				over('fonts', weight.fonts),
			].flatMap((message) => (message ? [{ file: page.file, message }] : []));
		}),
};

function isFramed({ path }: Page): boolean {
	return path.startsWith('/s/') || path === '/compare/embed/';
}

function framedWeight({ html }: Page, { styles, scripts }: Weight): number {
	const rest = styles + scripts;
	return rest + compressedUpTo(limits.framed - rest, html);
}

const CHARTS = ['bpo-ranking', 'bpo-figure'];

function isChart(element: Element): boolean {
	return CHARTS.includes(element.tagName) || hasClass(element, 'fig-timeline');
}

function chartsOf(page: Page): Element[] {
	return page.elements.filter(isChart);
}

function kindOf(chart: Element): 'map' | 'chart' {
	return [...elements(chart)].some((part) => hasClass(part, 'm-land')) ? 'map' : 'chart';
}

/** The styles of all charts of a page stand in the first one, so each counts with all of them. */
function chartWeight(site: Site, page: Page, chart: Element): number {
	const inCharts = chartsOf(page).flatMap((one) => [...elements(one)]);
	const { styles } = weigh(site, { ...page, elements: inCharts });
	return styles + compressedUpTo(limits[kindOf(chart)] - styles, markupOf(chart));
}

function articleWeight(site: Site, page: Page): number {
	const html = markupWithout(isChart, page.html);
	const { styles, scripts } = weigh(site, {
		...page,
		html,
		elements: [...elements(parsePage(html))],
	});
	const rest = styles + scripts;
	return rest + compressedUpTo(limits.article - rest, html);
}

/** What a page weighs in bytes, by kind, until it can be read. */
export interface Weight {
	html: number;
	styles: number;
	scripts: number;
	fonts: number;
}

/** Weighs a page with everything it fetches before the reader scrolls or touches anything. */
export function weigh(site: Site, page: Page): Weight {
	const files = (test: (element: Element) => boolean) => [
		...new Set(
			page.elements
				.filter(test)
				.flatMap(resourceAddresses)
				.flatMap((address) => {
					const target = resolveAddress(site, page, address);
					return target.kind === 'inside' ? [target.file] : [];
				}),
		),
	];
	const sum = (paths: readonly string[], size: (file: Buffer) => number) =>
		paths.reduce((total, path) => total + size(site.files.get(path) ?? Buffer.alloc(0)), 0);
	const entries = files(
		(element) => element.tagName === 'script' || attribute(element, 'rel') === 'modulepreload',
	);
	const scripts = new Set(
		entries
			.flatMap((entry) => [entry, ...elementCode(site, page, entry)])
			.flatMap((module) => withStaticImports(site, module)),
	);
	return {
		// Most pages are only asked for their scripts and fonts.
		get html() {
			return compressed(Buffer.from(page.html));
		},
		styles: sum(
			files(
				(element) =>
					attribute(element, 'rel') === 'stylesheet' && attribute(element, 'media') !== 'print',
			),
			compressed,
		),
		scripts: sum([...scripts], compressed),
		fonts: sum(fontFiles(site, page), (file) => file.length),
	};
}

/** The fonts that the script in the head asks for before the first paint. */
function fontFiles(site: Site, page: Page): string[] {
	const listed = page.elements.flatMap((element) => attribute(element, 'data-fonts') ?? []);
	return listed
		.flatMap((addresses) => addresses.split(' '))
		.flatMap((address) => {
			const target = resolveAddress(site, page, address);
			return target.kind === 'inside' ? [target.file] : [];
		});
}

function over(kind: keyof typeof limits, bytes: number): string | undefined {
	return bytes > limits[kind]
		? `${kind}: ${kilobytes(bytes)} kB, allowed ${kilobytes(limits[kind])} kB`
		: undefined;
}
