import { gzipSync } from 'node:zlib';
import { resolveAddress, resourceAddresses } from './lib/addresses.ts';
import { attribute, type Element } from './lib/dom.ts';
import { elementCode, withStaticImports } from './lib/script-graph.ts';
import { readingPages, type Check, type Page, type Site } from './lib/site.ts';

/** Most bytes a page may need before it can be read, compressed with gzip at its best. */
export const limits = {
	/**
	 * Article: HTML, styles and the scripts that load with it. The goal is 25 kB; a full article with
	 * self-check, sources and a chart is above it, so this bound keeps it from growing.
	 */
	article: 43_000,
	/** Scripts that load with any page, before the reader does anything. */
	script: 5_000,
	/** The same for the search page, whose purpose needs a script. */
	searchScript: 15_000,
	/** Fonts that every page asks for at once; they are compressed already. */
	fonts: 45_000,
} as const;

/** Every page stays light enough for a cheap phone on a slow line. */
export const weights: Check = {
	promise: 'Pages, scripts and fonts stay within their weight',
	run: (site) =>
		readingPages(site).flatMap((page) => {
			const weight = weigh(site, page);
			const isArticle = /^\/learn\/[^/]+\/[^/]+\/$/.test(page.path);
			return [
				isArticle && over('article', weight.html + weight.styles + weight.scripts),
				over(page.path === '/search/' ? 'searchScript' : 'script', weight.scripts),
				over('fonts', weight.fonts),
			].flatMap((message) => (message ? [{ file: page.file, message }] : []));
		}),
};

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
		html: compressed(Buffer.from(page.html)),
		styles: sum(
			files((element) => attribute(element, 'rel') === 'stylesheet'),
			compressed,
		),
		scripts: sum([...scripts], compressed),
		fonts: sum(
			files((element) => attribute(element, 'as') === 'font'),
			(file) => file.length,
		),
	};
}

function compressed(content: Buffer): number {
	return gzipSync(content, { level: 9 }).length;
}

function over(kind: keyof typeof limits, bytes: number): string | undefined {
	return bytes > limits[kind]
		? `${kind}: ${kilobytes(bytes)} kB, allowed ${kilobytes(limits[kind])} kB`
		: undefined;
}

function kilobytes(bytes: number): string {
	return (bytes / 1000).toFixed(1);
}
