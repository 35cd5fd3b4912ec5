import { posix } from 'node:path';
import { fileOf } from '../../src/offline/file-copy/place.ts';

/** What decides where a link of a copy leads. */
export interface Targets {
	/** Base path of the site, with a slash at both ends. */
	base: string;
	/** Public address of the site, with a slash at the end. */
	url: string;
	/** Paths of all files of the site that the copy has and a link may lead to. */
	files: ReadonlySet<string>;
}

const ORIGIN = 'https://copy.invalid';

/**
 * An address in a page of the site, as the same page needs it in a folder: relative and ending in a
 * file; public where the copy does not carry the target. Addresses elsewhere stay as they are.
 *
 * @param page path of the page below the site's folder: `learn/index.html`
 */
export function addressInCopy(address: string, page: string, targets: Targets): string {
	if (address.startsWith('#')) return address;
	const here = ORIGIN + targets.base + page;
	if (!URL.canParse(address, here)) return address;
	const url = new URL(address, here);
	if (url.origin !== ORIGIN || !url.pathname.startsWith(targets.base)) return address;
	const path = url.pathname.slice(targets.base.length);
	const file = fileOf(decodeURIComponent(path));
	const rest = url.search + url.hash;
	if (!targets.files.has(file)) return targets.url + path + rest;
	return encodeURI(relative(page, file)) + rest;
}

/** The way from one file of a folder to another. */
export function relative(from: string, to: string): string {
	return posix.relative(posix.dirname(from), to);
}
