import { readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { ask, forEachOf } from './ask.ts';
import { filesIn } from './compare-folders.mjs';
import { headersFor } from './headers-file.mjs';
import { mediaTypes, UNKNOWN_TYPE } from './media-types.mjs';
import { USUAL_CACHE, type NginxSite } from './nginx-config.ts';

/** One promise of a host, tried on a running server. */
export interface DeployCheck {
	promise: string;
	run: (origin: string, site: NginxSite) => Promise<{ asked: number; problems: string[] }>;
}

const HIDDEN = new Set(['_headers', '_redirects', '.nojekyll']);
/** Files without a type of their own: of the search index, the copy for Kiwix, the list of checksums. */
const UNTYPED = /\.(pf_\w+|pagefind|zim)$|(^|\/)SHA256SUMS$/;
const LARGE = 2000;

/** What every host of the site must do; the rules come from public/_headers. */
export const deployChecks: readonly DeployCheck[] = [
	{
		promise: 'every address of the sitemap answers',
		run: (origin, site) => {
			const sitemap = readFileSync(join(site.folder, 'sitemap.xml'), 'utf8');
			const paths = [...sitemap.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address = '']) => {
				const { pathname } = new URL(address);
				return pathname.startsWith(site.base) ? pathname : site.base + pathname.slice(1);
			});
			return each(paths, async (path) => {
				const { status, headers } = await ask(origin, path);
				return status === 200 && headers['content-type'] === mediaTypes['.html']
					? []
					: [`${path}: ${status} ${headers['content-type']}`];
			});
		},
	},
	{
		promise: 'every file of the site has its size, its type and the headers of _headers',
		run: (origin, site) => each(shownFiles(site), (file) => fileProblems(origin, site, file)),
	},
	{
		promise: 'a folder without its slash leads to the one with it, query and all',
		run: (origin, site) => {
			const folders = shownFiles(site)
				.filter((file) => file.endsWith('/index.html'))
				.map((file) => site.base + file.replace(/\/index\.html$/, ''));
			return each(folders, async (path) => {
				const { status, headers } = await ask(origin, `${path}?q=a%20b&x=//c`);
				const wanted = `${path}/?q=a%20b&x=//c`;
				return status === 301 && headers.location === wanted
					? []
					: [`${path}: ${status} ${headers.location}`];
			});
		},
	},
	{
		promise: 'every address that moved leads to its new place, with and without its slash',
		run: (origin, { redirects, base }) => {
			const pairs = redirects.flatMap(({ from, to }) =>
				[from, from.replace(/\/$/, '')].map((form) => [form, to] as const),
			);
			return each(pairs, async ([from, to]) => {
				const { status, headers } = await ask(origin, base + from.slice(1));
				return status === 301 && headers.location === base + to.slice(1)
					? []
					: [`${from}: ${status} ${headers.location}`];
			});
		},
	},
	{
		promise: 'what is not there, or not to be seen, is a 404 with our page and its headers',
		run: (origin, site) => each(missing(site), (path) => missingProblems(origin, site, path)),
	},
	{
		promise: 'no way of asking leads to another host or out of the folder',
		run: (origin, { base }) =>
			each(hostile(base), async (path) => {
				const { status, headers } = await ask(origin, path);
				const host = new URL(headers.location ?? '/', 'http://here.invalid/').host;
				const stays = host === 'here.invalid' && [200, 301, 400, 404].includes(status);
				const well = stays && !(path.endsWith('passwd') && status < 400);
				return well ? [] : [`${path}: ${status} ${headers.location}`];
			}),
	},
	{
		promise: 'texts come compressed, the rest as it is',
		run: (origin, site) => {
			const perEnding = Map.groupBy(shownFiles(site), (file) => extname(file)).values();
			const largest = [...perEnding].flatMap(
				(files) => files.find((file) => sizeOf(site, file) > LARGE) ?? [],
			);
			return each(largest, (file) => compressionProblems(origin, site, file));
		},
	},
	{
		promise: 'a page that did not change is not sent again; files can be fetched in parts',
		run: (origin, { base }) => each([base], (path) => repeatProblems(origin, path)),
	},
	{
		promise: 'nothing can be written',
		run: (origin, { base }) =>
			each(['POST', 'PUT', 'DELETE', 'PATCH'], async (method) => {
				const { status } = await ask(origin, base, { method });
				return status === 405 ? [] : [`${method}: ${status}`];
			}),
	},
];

async function each<Item>(
	items: readonly Item[],
	problemsOf: (item: Item) => Promise<readonly string[]>,
): Promise<{ asked: number; problems: string[] }> {
	const problems: string[] = [];
	await forEachOf(items, async (item) => {
		problems.push(...(await problemsOf(item)));
	});
	return { asked: items.length, problems };
}

function shownFiles({ folder }: NginxSite): string[] {
	return filesIn(folder).filter((file) => !HIDDEN.has(file) && !file.endsWith('.gz'));
}

function sizeOf({ folder }: NginxSite, file: string): number {
	return statSync(join(folder, file)).size;
}

async function fileProblems(origin: string, site: NginxSite, file: string): Promise<string[]> {
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

/** Compares the headers that any rule speaks of with those that the rules give to this path. */
function headerProblems(
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

function missing({ base }: NginxSite): string[] {
	const below = ['no-such-page', 'no-such-page/', 'learn/no-such/page.html', '_headers'];
	const more = ['_redirects', '_assets/gone.0a1b2c.js', 's/no-such-section/', '%00', '.git/config'];
	const beside = base === '/' ? [] : ['/', '/learn/', '/atlasx/', '/_assets/'];
	return [...[...below, ...more].map((path) => base + path), ...beside];
}

async function missingProblems(origin: string, site: NginxSite, path: string): Promise<string[]> {
	const answer = await ask(origin, path);
	// nginx refuses a zero byte before it looks for a file.
	if (path.includes('%00')) return answer.status === 400 ? [] : [`${path}: ${answer.status}`];
	const page = sizeOf(site, '404.html');
	return [
		...(answer.status === 404 ? [] : [`${path}: ${answer.status}`]),
		...(answer.bytes === page ? [] : [`${path}: not our page`]),
		...headerProblems(path, answer.headers, site, '/404.html'),
	];
}

/** Ways to ask that have led servers astray. */
function hostile(base: string): string[] {
	const outside = ['../', '..%2f', '%2e%2e/', '..%5c', '..;/', '....//', '%2e%2e%2f'];
	return [
		...outside.flatMap((step) =>
			[base, `${base}learn/`].map((at) => at + step.repeat(6) + 'etc/passwd'),
		),
		...outside.map((step) => base.slice(0, -1) + step + 'etc/passwd'),
		...['//learn', '/.//learn', '//other.example/learn', '/\\other.example', '/%5cother.example'],
		...['//other.example/..%2flearn', '/%2f/learn', '/learn%0d%0aLocation:%20//x.example'],
		...['/?next=//other.example', '/learn?next=https://other.example/', '/@other.example'],
	];
}

async function compressionProblems(
	origin: string,
	site: NginxSite,
	file: string,
): Promise<string[]> {
	const path = site.base + file;
	const answer = await ask(origin, path, { headers: { 'accept-encoding': 'gzip, br' } });
	const type = mediaTypes[extname(file)] ?? UNKNOWN_TYPE;
	const isText = type.includes('charset') || /xml|json/.test(type);
	const packed = answer.headers['content-encoding'] === 'gzip';
	const varies = answer.headers.vary?.toLowerCase().includes('accept-encoding') === true;
	return [
		...(packed === isText ? [] : [`${path}: ${packed ? 'compressed' : 'not compressed'}`]),
		...(varies || !isText ? [] : [`${path}: caches are not told that it varies`]),
		...(answer.headers['content-type'] === type ? [] : [`${path}: type changed by compression`]),
		...(!packed || answer.bytes < sizeOf(site, file) ? [] : [`${path}: no smaller`]),
	];
}

async function repeatProblems(origin: string, path: string): Promise<string[]> {
	const { headers } = await ask(origin, path);
	const again = await ask(origin, path, { headers: { 'if-none-match': headers.etag ?? '' } });
	const part = await ask(origin, path, { headers: { range: 'bytes=0-9' } });
	return [
		...(again.status === 304 && again.bytes === 0 ? [] : [`${path}: ${again.status}, not 304`]),
		...(part.status === 206 && part.bytes === 10 ? [] : [`${path}: ${part.status}, not 206`]),
	];
}
