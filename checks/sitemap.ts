import { attribute } from './lib/dom.ts';
import { readingPages, type Check, type Page, type Problem, type Site } from './lib/site.ts';

const FILE = 'sitemap.xml';

/** Search engines learn of every page that is there for them, and of no other. */
export const sitemap: Check = {
	promise: 'The sitemap names every page that may be indexed, and only those',
	run: (site) => {
		const text = site.files.get(FILE)?.toString();
		if (text === undefined) return [{ file: FILE, message: 'is missing' }];
		const named = new Set(pathsIn(site, text));
		const open = readingPages(site).filter(mayBeIndexed);
		const paths = new Set(open.map(({ path }) => path));
		return [
			...open.flatMap(({ file, path }): Problem[] =>
				named.has(path) ? [] : [{ file, message: `${path} is not in the sitemap` }],
			),
			...[...named].flatMap((path): Problem[] =>
				paths.has(path) ? [] : [{ file: FILE, message: `${path} is no page for search engines` }],
			),
		];
	},
};

function mayBeIndexed({ path, elements }: Page): boolean {
	return (
		path !== '/404.html' &&
		!elements.some(
			(element) =>
				attribute(element, 'name') === 'robots' &&
				(attribute(element, 'content') ?? '').includes('noindex'),
		)
	);
}

function pathsIn(site: Site, text: string): string[] {
	return [...text.matchAll(/<loc>([^<]+)<\/loc>/g)].map(
		([, address = '']) => `/${new URL(address).pathname.slice(site.base.length)}`,
	);
}
