import { attribute, type Element } from './dom.ts';
import type { Page, Site } from './site.ts';

const ORIGIN = 'https://this-site.invalid';

/** Where an address in a page leads. */
export type Target =
	| { kind: 'outside'; url: URL }
	| { kind: 'inside'; file: string; fragment: string }
	| { kind: 'broken'; reason: string };

/** Resolves an address as the browser does on that page of the site. */
export function resolveAddress(site: Site, page: Page, address: string): Target {
	const here = new URL(site.base + page.path.slice(1), ORIGIN);
	const url = URL.parse(address, here);
	if (!url) return { kind: 'broken', reason: 'is not an address' };
	if (url.origin !== ORIGIN) return { kind: 'outside', url };
	if (!url.pathname.startsWith(site.base)) {
		return { kind: 'broken', reason: `leaves the base path ${site.base}` };
	}
	const path = decodeURIComponent(url.pathname.slice(site.base.length));
	const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
	if (!site.files.has(file)) {
		const reason = site.files.has(`${file}/index.html`)
			? 'lacks the slash at its end'
			: 'leads to no file';
		return { kind: 'broken', reason };
	}
	return { kind: 'inside', file, fragment: decodeURIComponent(url.hash.slice(1)) };
}

/** `link` elements whose address the browser fetches; the others only name a relation. */
const FETCHED_RELATIONS = [
	'stylesheet',
	'icon',
	'apple-touch-icon',
	'manifest',
	'modulepreload',
	'preload',
];

/** Addresses from which the browser loads something to show the page. */
export function resourceAddresses(element: Element): string[] {
	const get = (name: string) => attribute(element, name);
	const list = (...addresses: (string | undefined)[]) =>
		addresses.filter((address) => address !== undefined).filter(Boolean);
	switch (element.tagName) {
		case 'link': {
			const relations = (get('rel') ?? '').split(/\s+/);
			return FETCHED_RELATIONS.some((relation) => relations.includes(relation))
				? list(get('href'))
				: [];
		}
		case 'img':
		case 'source':
			return list(get('src'), ...fromSrcset(get('srcset') ?? ''));
		case 'script':
		case 'iframe':
		case 'embed':
		case 'audio':
		case 'track':
		case 'input':
			return list(get('src'));
		case 'video':
			return list(get('src'), get('poster'));
		case 'object':
			return list(get('data'));
		case 'image':
		case 'use':
			return list(get('href'), get('xlink:href'));
		default:
			return [];
	}
}

function fromSrcset(srcset: string): string[] {
	return srcset
		.split(',')
		.map((candidate) => candidate.trim().split(/\s+/)[0] ?? '')
		.filter(Boolean);
}

/** Addresses in `url()` and `@import` of a style sheet; data addresses are left out. */
export function styleAddresses(css: string): string[] {
	const withoutComments = css.replace(/\/\*[\s\S]*?\*\//g, '');
	return Array.from(
		withoutComments.matchAll(/url\(\s*['"]?([^'")]+)['"]?\s*\)|@import\s+['"]([^'"]+)['"]/g),
		([, url, imported]) => url ?? imported ?? '',
	).filter((address) => !address.startsWith('data:'));
}
