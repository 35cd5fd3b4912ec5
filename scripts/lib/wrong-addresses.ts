import { dirname } from 'node:path/posix';
import { ask } from './ask.ts';
import { filesIn } from './compare-folders.mjs';
import type { NginxSite } from './nginx-config.ts';
import { headerProblems, sizeOf } from './served-files.ts';

/** Paths of what is not there or not to be seen. */
export function missing({ base }: NginxSite): string[] {
	const below = ['no-such-page', 'no-such-page/', 'learn/no-such/page.html', '_headers'];
	const more = ['_redirects', '_assets/gone.0a1b2c.js', 's/no-such-section/', '%00', '.git/config'];
	const beside = base === '/' ? [] : ['/', '/learn/', '/atlasx/', '/_assets/'];
	return [...[...below, ...more].map((path) => base + path), ...beside];
}

/** Folders of the site that hold no page, only files and folders. */
export function bareFolders({ folder, base }: NginxSite): string[] {
	const files = filesIn(folder);
	const pages = new Set(files.filter((file) => file.endsWith('/index.html')).map(dirname));
	const all = new Set(files.map(dirname).filter((name) => name !== '.'));
	return [...all].filter((name) => !pages.has(name)).map((name) => `${base}${name}/`);
}

/** What is wrong with the answer for one of these: it has to be our page for missing ones. */
export async function missingProblems(
	origin: string,
	site: NginxSite,
	path: string,
): Promise<string[]> {
	const answer = await ask(origin, path);
	// nginx refuses a zero byte before it looks for a file.
	if (path.includes('%00')) return answer.status === 400 ? [] : [`${path}: ${answer.status}`];
	const page = sizeOf(site, '404.html');
	return [
		...(answer.status === 404 ? [] : [`${path}: ${answer.status}`]),
		...(answer.body.length === page ? [] : [`${path}: not our page`]),
		...headerProblems(path, answer.headers, site, '/404.html'),
	];
}

/** Ways to ask that have led servers astray. */
export function hostile(base: string): string[] {
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
