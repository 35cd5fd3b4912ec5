import { isLinked } from './carried.ts';

/** Where a copy lies, and where the site stands that it was made from. */
export interface Place {
	/** Address of the copy's folder, with a slash at the end: `file:///home/me/my%20books/`. */
	root: string;
	/** Base path of the site, with a slash at both ends. */
	base: string;
	/** Public address of the site, with a slash at the end. */
	url: string;
}

/** An address of the site: the path below its base, and what follows it. */
interface Inside {
	path: string;
	/** Query and fragment. */
	rest: string;
}

/**
 * The scripts of the site write addresses as the site has them, `/learn/?q=…`; pages of the copy write
 * them as files. Both are understood here.
 *
 * @param from address of the open page
 * @returns undefined for what is not of the site
 */
export function inSite(address: string, from: string, place: Place): Inside | undefined {
	const url = parse(address, from);
	if (!url) return undefined;
	const rest = url.search + url.hash;
	const whole = url.href.slice(0, url.href.length - rest.length);
	if (whole.startsWith(place.root)) return { path: decode(whole.slice(place.root.length)), rest };
	const fromRoot = address.startsWith(place.base) && !address.startsWith('//');
	if (!fromRoot) return undefined;
	return { path: decode(address.slice(place.base.length).replace(/[?#].*$/s, '')), rest };
}

/** The file that answers a path of the site. */
export function fileOf(path: string): string {
	return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

/**
 * Where a link to a path of the site leads: to the file in the copy, or to the public address of what
 * the copy does not carry.
 */
export function addressOf({ path, rest }: Inside, place: Place): string {
	const file = fileOf(path);
	return (isLinked(file) ? place.root + encodeURI(file) : place.url + encodeURI(path)) + rest;
}

/** A text with every address of the copy replaced by the public one, for readers elsewhere. */
export function withPublicAddresses(text: string, place: Place): string {
	// The site's scripts join origin and path, and the origin of a file is "null" in some browsers.
	const joined = `null${new URL(place.root).pathname}`;
	return [place.root, joined]
		.reduce((result, root) => result.replaceAll(root, place.url), text)
		.replaceAll(/(?<=\/)index\.html(?=[?#"\s]|$)/g, '');
}

/** `URL.parse` is too new for some of the browsers that such copies end up in. */
function parse(address: string, from: string): URL | undefined {
	try {
		return new URL(address, from);
	} catch {
		return undefined;
	}
}

function decode(path: string): string {
	try {
		return decodeURIComponent(path);
	} catch {
		return path;
	}
}
