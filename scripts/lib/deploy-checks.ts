import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ask } from './ask.ts';
import { filesIn } from './compare-folders.mjs';
import {
	compressionProblems,
	missingPageProblems,
	wishes,
	type TriedSite,
} from './compression-checks.ts';
import { forEachOf } from './for-each-of.ts';
import { mediaTypes } from './media-types.mjs';
import { packedCopies } from './pack-ahead.ts';
import { fileProblems, repeatProblems, shownFiles } from './served-files.ts';
import { bareFolders, hostile, missing, missingProblems } from './wrong-addresses.ts';

/** One promise of a host, tried on a running server. */
export interface DeployCheck {
	promise: string;
	/** Of which sites it speaks; of all unless said. */
	isAsked?: (site: TriedSite) => boolean;
	run: (origin: string, site: TriedSite) => Promise<{ asked: number; problems: string[] }>;
}

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
		promise: 'a folder without a page is a 404 with our page, and lists nothing',
		run: (origin, site) => each(bareFolders(site), (path) => missingProblems(origin, site, path)),
	},
	{
		promise: 'in each encoding that was asked for, unpacked, every file is the file',
		run: (origin, site) =>
			each(shownFiles(site), (file) => compressionProblems(origin, site, file)),
	},
	{
		promise: 'the page for what is not there comes in each encoding too',
		run: (origin, site) => each([site], () => missingPageProblems(origin, site)),
	},
	{
		promise: 'what was compressed ahead is no page of its own',
		isAsked: ({ ahead }) => ahead,
		run: (origin, site) => {
			const copies = [...packedCopies(filesIn(site.folder))];
			return each(copies, (file) => missingProblems(origin, site, site.base + file));
		},
	},
	{
		promise: 'a page that did not change is not sent again; files can be fetched in parts',
		run: (origin, site) =>
			each(wishes(site), ({ accepted }) => repeatProblems(origin, site.base, accepted)),
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
