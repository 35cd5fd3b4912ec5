import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { attribute, type Element, elements, parsePage } from '../../checks/lib/dom.ts';

/** What the first page of the built site tells about all pages. */
interface Home {
	/** Base path of the site, with a slash at both ends. */
	base: string;
	/** Public address of the site, with a slash at the end. */
	url: string;
	/** Path of the one script of every page. */
	entry: string;
}

/**
 * Reads the first page of the built site.
 *
 * @throws When the site is not built.
 */
export async function readHome(site: string): Promise<Home> {
	const html = await readFile(join(site, 'index.html'), 'utf8').catch(() => '');
	const all = [...elements(parsePage(html))];
	const value = (name: string, isIt: (element: Element) => boolean) => {
		const element = all.find(isIt);
		return element && attribute(element, name);
	};
	const base = value('data-base', ({ tagName }) => tagName === 'body');
	const url = value('href', (element) => attribute(element, 'rel') === 'canonical');
	const entry = value('src', (element) => attribute(element, 'type') === 'module');
	if (base === undefined || url === undefined || entry === undefined) {
		throw new Error(`The site is not built in ${site}. Run "npm run build" first.`);
	}
	return { base, url, entry: entry.slice(base.length) };
}
