import { posix } from 'node:path';
import { attribute, type Element } from './lib/dom.ts';
import { readingPages, type Check, type Page, type Site } from './lib/site.ts';

/** What a page names as another form of itself, a feed or a description to embed it, is there. */
export const alternates: Check = {
	promise: 'Every feed and every embed description that a page names can be read',
	run: (site) =>
		readingPages(site).flatMap((page) =>
			page.elements.filter(isAlternate).flatMap((link) => {
				const reason = whyUnreadable(site, page, link);
				return reason
					? [{ file: page.file, message: `${attribute(link, 'href') ?? 'an alternate'} ${reason}` }]
					: [];
			}),
		),
};

function isAlternate(element: Element): boolean {
	return element.tagName === 'link' && attribute(element, 'rel') === 'alternate';
}

function whyUnreadable(site: Site, page: Page, link: Element): string | undefined {
	const type = attribute(link, 'type') ?? '';
	const path = pathBelowBase(site, page, attribute(link, 'href') ?? '');
	const text = path === undefined ? undefined : site.files.get(path)?.toString();
	if (text === undefined) return 'leads to no file';
	if (type.includes('json')) return whyNoJson(type, text);
	if (type === 'application/atom+xml') {
		return /^<\?xml [^>]*\?>\s*<feed /.test(text) ? undefined : 'is no Atom feed';
	}
	return `has the unknown type "${type}"`;
}

/** Full addresses are taken to be of this site: nothing else is an alternate of our pages. */
function pathBelowBase(site: Site, page: Page, address: string): string | undefined {
	const here = new URL(posix.join(site.base, page.path), 'https://this-site.invalid');
	const pathname = decodeURIComponent(URL.parse(address, here)?.pathname ?? '');
	return pathname.startsWith(site.base) ? pathname.slice(site.base.length) : undefined;
}

function whyNoJson(type: string, text: string): string | undefined {
	let data: unknown;
	try {
		data = JSON.parse(text);
	} catch {
		return 'is no JSON';
	}
	const keys = new Set(typeof data === 'object' && data !== null ? Object.keys(data) : []);
	const needed =
		type === 'application/json+oembed'
			? ['version', 'type', 'html', 'width', 'height']
			: ['version', 'title', 'items'];
	const missing = needed.filter((key) => !keys.has(key));
	return missing.length > 0 ? `lacks ${missing.join(', ')}` : undefined;
}
