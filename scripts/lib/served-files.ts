import { statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { ask } from './ask.ts';
import { filesIn } from './compare-folders.mjs';
import { headersFor } from './headers-file.mjs';
import { mediaTypes, UNKNOWN_TYPE } from './media-types.mjs';
import { USUAL_CACHE, type NginxSite } from './nginx-config.ts';
import { packedCopies } from './pack-ahead.ts';

const HIDDEN = new Set(['_headers', '_redirects', '.nojekyll']);
/** Files without a type of their own: of the search index, the copy for Kiwix, the list of checksums. */
const UNTYPED = /\.(pf_\w+|pagefind|zim)$|(^|\/)SHA256SUMS$/;

/** The files of the site that a reader may fetch; where an address moved, the server leads on instead. */
export function shownFiles({ folder, redirects }: NginxSite): string[] {
	const moved = new Set(redirects.map(({ from }) => `${from.slice(1)}index.html`));
	const files = filesIn(folder);
	const copies = packedCopies(files);
	return files.filter((file) => !HIDDEN.has(file) && !moved.has(file) && !copies.has(file));
}

/** Bytes of a file of the site. */
export function sizeOf({ folder }: NginxSite, file: string): number {
	return statSync(join(folder, file)).size;
}

/** What is wrong with status, type, size and headers of a file as the server gives it. */
export async function fileProblems(
	origin: string,
	site: NginxSite,
	file: string,
): Promise<string[]> {
	const path = `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
	const answer = await ask(origin, site.base + path.slice(1), { method: 'HEAD' });
	const type = mediaTypes[extname(file)] ?? UNKNOWN_TYPE;
	const size = String(sizeOf(site, file));
	return [
		...(answer.status === 200 ? [] : [`${path}: ${answer.status}`]),
		...(answer.headers['content-type'] === type
			? []
			: [`${path}: ${answer.headers['content-type']} and not ${type}`]),
		...(type !== UNKNOWN_TYPE || UNTYPED.test(file) ? [] : [`${path}: no type known`]),
		...(answer.headers['content-length'] === size ? [] : [`${path}: not ${size} bytes`]),
		...headerProblems(path, answer.headers, site, path),
	];
}

/** Compares the headers that any rule speaks of with those that the rules give to `ruledAs`. */
export function headerProblems(
	path: string,
	given: Readonly<Record<string, unknown>>,
	{ rules }: NginxSite,
	ruledAs: string,
): string[] {
	const wanted: Record<string, string> = {
		'cache-control': USUAL_CACHE,
		...headersFor([...rules], ruledAs),
	};
	const names = new Set(rules.flatMap(({ headers }) => headers.map(([name]) => name)));
	return [...names, 'cache-control'].flatMap((name) =>
		given[name] === wanted[name]
			? []
			: [`${path}: ${name} is ${String(given[name])} and not ${wanted[name]}`],
	);
}

/** What is wrong when a file is asked for again, or for its first ten bytes. */
export async function repeatProblems(
	origin: string,
	path: string,
	accepted: string,
): Promise<string[]> {
	const encoding = { 'accept-encoding': accepted };
	const { headers } = await ask(origin, path, { headers: encoding });
	const again = await ask(origin, path, {
		headers: { ...encoding, 'if-none-match': headers.etag ?? '' },
	});
	const part = await ask(origin, path, { headers: { range: 'bytes=0-9' } });
	const isSilent = again.status === 304 && again.body.length === 0;
	return [
		...(isSilent ? [] : [`${path} in ${accepted}: ${again.status}, not 304`]),
		...(part.status === 206 && part.body.length === 10 ? [] : [`${path}: ${part.status}, not 206`]),
	];
}
