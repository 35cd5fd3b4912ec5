import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { nginxConfig } from '../../scripts/lib/nginx-config.ts';
import { findNginx, freePort, startNginx } from '../../scripts/lib/nginx-process.ts';
import { siteRules } from '../../scripts/lib/site-rules.ts';
import { loadLimits, loadRun } from './load.ts';

/**
 * Loads nginx with a built site on this machine: ten seconds on twenty connections for all pages of
 * the sitemap in turn, compressed on the fly, then as long for one file that is compressed already.
 * Undefined where nginx is not installed.
 *
 * @param root folder of the project
 * @param folder absolute folder of the built site
 */
export async function nginxTimes(
	root: string,
	folder: string,
): Promise<[string, object][] | undefined> {
	const program = findNginx();
	if (!program) return undefined;
	const port = await freePort();
	const site = { folder, base: '/', names: '_', listen: `127.0.0.1:${port}`, ...siteRules(root) };
	const nginx = await startNginx(program, nginxConfig(site), port);
	try {
		const sitemap = readFileSync(join(folder, 'sitemap.xml'), 'utf8');
		const pages = [...sitemap.matchAll(/<loc>(.*?)<\/loc>/g)].map(
			([, address = '']) => nginx.origin + new URL(address).pathname,
		);
		const fonts = JSON.parse(readFileSync(join(root, 'src/styles/fonts.json'), 'utf8')) as {
			preload: string[];
		};
		const font = `${nginx.origin}${fonts.preload[0] ?? '/favicon.svg'}`;
		return [
			[`${nginx.version}, pages with gzip`, rounded(await loadRun(pages, loadLimits))],
			[`${nginx.version}, a font`, rounded(await loadRun([font], loadLimits))],
		];
	} finally {
		await nginx.stop();
	}
}

function rounded(load: object): object {
	return Object.fromEntries(
		Object.entries(load).map(([name, value]) => [name, Math.round(Number(value) * 10) / 10]),
	);
}
