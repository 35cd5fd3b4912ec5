import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHtml } from '../../src/teach/export/parse-html.ts';
import { findTree, type Tree } from '../../src/teach/export/tree.ts';

/** The built site as a source of pages. */
export interface Pages {
	/** The `<main>` of a page by its path below the site, such as "/learn/". Throws when it is missing. */
	main: (path: string) => Tree;
	/** The path below the site of a link found on a page; undefined when it leads out of the site. */
	pathOf: (href: string, page: string) => string | undefined;
	/** The full public address of a path below the site. */
	absolute: (path: string) => string;
}

/**
 * Reads the pages of the built site, each when it is asked for the first time.
 *
 * @param folder the built site
 * @param url its public address, with a slash at the end
 */
export function readPages(folder: string, url: string): Pages {
	const absolute = (path: string) => url + path.slice(1);
	const read = new Map<string, Tree>();
	return {
		absolute,
		main: (path) => {
			const known = read.get(path);
			if (known) return known;
			const html = readFileSync(join(folder, path, 'index.html'), 'utf8');
			const main = findTree(parseHtml(html), ({ tag }) => tag === 'main');
			if (!main) throw new Error(`${path} has no <main>: build the site again.`);
			read.set(path, main);
			return main;
		},
		pathOf: (href, page) => {
			const address = new URL(href, absolute(page)).href;
			return address.startsWith(url) ? `/${address.slice(url.length)}` : undefined;
		},
	};
}
