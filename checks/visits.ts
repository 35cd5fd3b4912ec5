import { resolveAddress, resourceAddresses } from './lib/addresses.ts';
import { compressed } from './lib/compressed.ts';
import { attribute } from './lib/dom.ts';
import { kilobytes } from './lib/kilobytes.ts';
import { facesOf, fontsFor } from './lib/page-fonts.ts';
import { elementCode, withStaticImports } from './lib/script-graph.ts';
import {
	isArticle,
	readingPages,
	type Check,
	type Page,
	type Problem,
	type Site,
} from './lib/site.ts';

/** Bytes of the bodies that come over the wire, texts compressed with brotli. */
export interface Visit {
	/** With an empty cache, until the browser is quiet: text, styles, paper, scripts, fonts, icon. */
	first: number;
	/** The same for a reader who saves data: no fonts. */
	saving: number;
	/** After another article: what not every article has fetched already. */
	next: number;
}

/** What a visit to an article may bring, in bytes. */
export const limits: Readonly<Visit> = { first: 65_000, saving: 30_000, next: 20_000 };

const KINDS = ['first', 'saving', 'next'] as const;

/** What a reader pays for the first article and for the next one. */
export const visits: Check = {
	promise: 'A first visit, one that saves data, and the next page stay within their weight',
	run: (site) =>
		[...articleVisits(site)].flatMap(([page, visit]) =>
			KINDS.flatMap((kind) => tooHeavy(page, kind, visit[kind])),
		),
};

function tooHeavy({ file }: Page, kind: keyof Visit, bytes: number): Problem[] {
	if (bytes <= limits[kind]) return [];
	const message = `${kind}: ${kilobytes(bytes, 2)} kB, allowed ${kilobytes(limits[kind], 2)} kB`;
	return [{ file, message }];
}

/** Every article with what a visit to it brings. */
export function articleVisits(site: Site): Map<Page, Visit> {
	const articles = readingPages(site).filter(isArticle);
	const fetched = new Map(articles.map((page) => [page, filesFor(site, page)]));
	const [some = [], ...others] = [...fetched.values()].map((files) => [...files]);
	const shared = new Set(some.filter((file) => others.every((files) => files.includes(file))));
	const sum = (files: readonly string[]) =>
		files.reduce((bytes, file) => bytes + wireSize(site, file), 0);
	return new Map(
		[...fetched].map(([page, files]) => {
			const all = [page.file, ...files];
			return [
				page,
				{
					first: sum(all),
					saving: sum(all.filter((file) => !isFont(file))),
					next: sum(all.filter((file) => !shared.has(file))),
				},
			];
		}),
	);
}

/**
 * Paths of all files, besides its own, that a browser fetches for a page before the reader does anything;
 * `tests/e2e/visits.spec.ts` compares them with what a browser does.
 */
export function filesFor(site: Site, page: Page): Set<string> {
	const inside = (address: string) => {
		const target = resolveAddress(site, page, address);
		return target.kind === 'inside' ? [target.file] : [];
	};
	const named = page.elements.flatMap(resourceAddresses).flatMap(inside);
	const scripts = named.filter((file) => file.endsWith('.js'));
	const modules = scripts
		.flatMap((entry) => [entry, ...elementCode(site, page, entry)])
		.flatMap((module) => withStaticImports(site, module));
	const faces = named
		.filter((file) => file.endsWith('.css'))
		.flatMap((file) => facesOf(site.files.get(file)?.toString() ?? ''));
	const preloaded = page.elements
		.flatMap((element) => attribute(element, 'data-fonts')?.split(' ') ?? [])
		.flatMap(inside);
	const body = page.elements.find(({ tagName }) => tagName === 'body');
	const fonts = body ? fontsFor(body, faces).flatMap(inside) : [];
	return new Set([...named, ...modules, ...preloaded, ...fonts]);
}

function isFont(file: string): boolean {
	return file.endsWith('.woff2');
}

/** Size of a file as a host sends it. */
function wireSize(site: Site, file: string): number {
	const content = site.files.get(file) ?? Buffer.alloc(0);
	return isFont(file) ? content.length : compressed(content);
}
