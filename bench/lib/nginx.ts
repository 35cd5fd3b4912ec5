import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliModules } from '../../scripts/lib/brotli-modules.ts';
import { nginxConfig } from '../../scripts/lib/nginx-config.ts';
import {
	findNginx,
	freePort,
	startNginx,
	type RunningNginx,
} from '../../scripts/lib/nginx-process.ts';
import { packAhead } from '../../scripts/lib/pack-ahead.ts';
import { siteRules } from '../../scripts/lib/site-rules.ts';
import { loadLimits, loadRun } from './load.ts';

type Row = [string, object];

/**
 * Loads nginx with a built site on this machine: ten seconds on twenty connections for all pages of
 * the sitemap in turn, compressed on the fly, then as long for one file that is compressed already;
 * where nginx has the modules of Brotli, also for all pages compressed ahead. Undefined where nginx
 * is not installed.
 *
 * @param root folder of the project
 * @param folder absolute folder of the built site
 */
export async function nginxTimes(root: string, folder: string): Promise<Row[] | undefined> {
	const program = findNginx();
	if (!program) return undefined;
	const sitemap = readFileSync(join(folder, 'sitemap.xml'), 'utf8');
	const pages = [...sitemap.matchAll(/<loc>(.*?)<\/loc>/g)].map(
		([, address = '']) => new URL(address).pathname,
	);
	const fonts = JSON.parse(readFileSync(join(root, 'src/styles/fonts.json'), 'utf8')) as {
		preload: string[];
	};
	const serve = (served: string, modules?: readonly string[]) =>
		nginxOf(program, root, served, modules);
	const plain = await during(serve(folder), async ({ origin, version }) => [
		await row(`${version}, pages with gzip`, origin, pages),
		await row(`${version}, a font`, origin, [fonts.preload[0] ?? '/favicon.svg']),
	]);
	const modules = brotliModules(program);
	if (!modules) return plain;
	const ahead = await pagesAhead(folder, pages);
	try {
		const brotli = await during(serve(ahead, modules), async ({ origin, version }) => [
			await row(`${version}, pages with Brotli, compressed ahead`, origin, pages, 'br'),
		]);
		return [...plain, ...brotli];
	} finally {
		rmSync(ahead, { recursive: true });
	}
}

/** A folder with the pages alone, compressed as a host does before it publishes them. */
async function pagesAhead(folder: string, pages: readonly string[]): Promise<string> {
	const copy = mkdtempSync(join(tmpdir(), 'atlas-pages-'));
	for (const page of pages) {
		const file = join(page, 'index.html');
		cpSync(join(folder, file), join(copy, file));
	}
	await packAhead(copy);
	return copy;
}

async function nginxOf(
	program: string,
	root: string,
	folder: string,
	modules?: readonly string[],
): Promise<RunningNginx> {
	const port = await freePort();
	const site = { folder, base: '/', names: '_', listen: `127.0.0.1:${port}`, ...siteRules(root) };
	return startNginx(program, nginxConfig({ ...site, brotli: !!modules }), port, modules);
}

async function during(
	starting: Promise<RunningNginx>,
	measure: (nginx: RunningNginx) => Promise<Row[]>,
): Promise<Row[]> {
	const nginx = await starting;
	try {
		return await measure(nginx);
	} finally {
		await nginx.stop();
	}
}

async function row(
	name: string,
	origin: string,
	paths: readonly string[],
	accepted = 'gzip',
): Promise<Row> {
	const addresses = paths.map((path) => origin + path);
	return [name, rounded(await loadRun(addresses, { ...loadLimits, accepted }))];
}

function rounded(load: object): object {
	return Object.fromEntries(
		Object.entries(load).map(([name, value]) => [name, Math.round(Number(value) * 10) / 10]),
	);
}
