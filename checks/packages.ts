import { posix } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { Check, Problem, Site } from './lib/site.ts';

const PACKAGE = /\.(?:imscc|epub)$|\.scorm\.zip$/;
const TEXT = /\.(?:xml|html|xhtml|opf)$/;
const ADDRESS = /(?:href|src|url)="(https?:\/\/[^"]+)"/g;

/** A trainer who follows a link of a package into the atlas finds what was promised there. */
export const packages: Check = {
	promise: 'Every link from a course package into the atlas leads somewhere',
	run: (site) => {
		const home = homeOf(site);
		return [...site.files].flatMap(([file, content]) =>
			PACKAGE.test(file) ? lostLinks(site, file, content, home) : [],
		);
	},
};

/** Where the built pages say that they stand. */
function homeOf({ pages }: Site): string {
	const home = pages.find(({ path }) => path === '/');
	return /<link rel="canonical" href="([^"]+)"/.exec(home?.html ?? '')?.[1] ?? '';
}

function lostLinks(site: Site, file: string, content: Buffer, home: string): Problem[] {
	if (home === '') return [{ file, message: 'the home page names no address to compare with' }];
	const inside = unzipSync(content, { filter: ({ name }) => TEXT.test(name) });
	const addresses = new Set(
		Object.values(inside).flatMap((bytes) =>
			[...strFromU8(bytes).matchAll(ADDRESS)].map(([, address = '']) => address),
		),
	);
	const own = [...addresses].filter((address) => address.startsWith(home));
	if (own.length === 0) return [{ file, message: 'holds no link into the atlas' }];
	return own
		.filter((address) => !isThere(site, address.slice(home.length)))
		.map((address) => ({ file, message: `${address} leads nowhere` }));
}

function isThere({ files, pages }: Site, address: string): boolean {
	const { pathname, hash } = new URL(address.replaceAll('&amp;', '&'), 'https://site.invalid/');
	const path = decodeURIComponent(pathname.slice(1));
	if (path !== '' && !path.endsWith('/')) return files.has(path);
	const page = pages.find(({ file }) => file === posix.join(path, 'index.html'));
	return page !== undefined && (hash === '' || page.ids.has(decodeURIComponent(hash.slice(1))));
}
