import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { sum } from 'd3';
import { siteOf } from '../../checks/lib/site.ts';
import { weigh } from '../../checks/weights.ts';
import { median } from '../../src/charts/shared/median.ts';
import { copyProject, multiplied, realArticles, siteBuild, type Article } from './corpus.ts';
import { measureAll, type Run } from './measure.ts';
import { buildPeer, peers } from './peers.ts';
import { writePlainProject } from './plain-project.ts';

/** Numbers of articles: the atlas as it is (66), and as it may become. */
const SIZES = [66, 200, 600, 3000];
const PEER_ARTICLES = 600;
/** Pages whose median weight is printed; the copies weigh what the first ones weigh. */
const WEIGHED = 66;
/** A row of a table: its name and its numbers. */
type Row = [string, object];

const ARTICLE = /^learn\/[^/]+\/[^/]+(?:\/index)?\.html$/;

const ASTRO = 'node_modules/astro/bin/astro.mjs';
const PAGEFIND = 'node_modules/pagefind/lib/runner/bin.cjs';

/**
 * Builds of this site with growing numbers of articles.
 *
 * @param work a folder that may be emptied
 * @throws when a build fails
 */
export async function growthRows(root: string, work: string): Promise<Row[]> {
	const articles = realArticles(root);
	const rows: Row[] = [];
	for (const size of SIZES) {
		const folder = join(work, 'atlas');
		copyProject(root, folder, multiplied(articles, size));
		const { programs, env } = siteBuild(root);
		const run = await measureAll(folder, programs, env);
		rows.push(row(`This site, ${size} articles`, run, join(folder, 'dist')));
	}
	return rows;
}

/**
 * The same texts built by plain Astro with Pagefind and by other makers of sites.
 *
 * @param work a folder that may be emptied
 * @throws when a peer cannot be installed or does not build
 */
export async function peerRows(root: string, work: string): Promise<Row[]> {
	const articles = multiplied(realArticles(root), PEER_ARTICLES);
	const rows = [await plainRow(root, join(work, 'plain'), articles)];
	for (const [index, peer] of peers.entries()) {
		const made = await buildPeer(peer, join(work, `peer-${index}`), articles);
		rows.push(row(peer.name, made, made.dist));
	}
	return rows;
}

async function plainRow(root: string, folder: string, articles: readonly Article[]): Promise<Row> {
	writePlainProject(folder, articles);
	const env = { ASTRO_TELEMETRY_DISABLED: '1', NODE_ENV: 'production', OUT_DIR: './dist' };
	const programs = [
		[join(root, ASTRO), 'build'],
		[join(root, PAGEFIND), '--site', 'dist'],
	];
	const both = await measureAll(folder, programs, env);
	return row('Plain Astro, MDX, Pagefind', both, join(folder, 'dist'));
}

function row(name: string, { seconds, megabytes, cpuSeconds }: Run, dist: string): Row {
	const files = globSync('**/*.*', { cwd: dist }).toSorted();
	const pages = files.filter((file) => file.endsWith('.html'));
	const read = [
		...pages.filter((file) => ARTICLE.test(file)).slice(0, WEIGHED),
		...files.filter((file) => /\.(css|js|mjs)$/.test(file)),
	];
	const site = siteOf(
		Object.fromEntries(read.map((file) => [file, readFileSync(join(dist, file))])),
	);
	const weights = site.pages.map((page) => weigh(site, page));
	return [
		name,
		{
			pages: pages.length,
			'build s': round(seconds),
			'CPU s': round(cpuSeconds),
			'CPU ms a page': round((cpuSeconds * 1000) / pages.length),
			'peak MB': Math.round(megabytes),
			'HTML kB': kB(median(weights.map(({ html }) => html))),
			'CSS kB': kB(median(weights.map(({ styles }) => styles))),
			'script kB': kB(median(weights.map(({ scripts }) => scripts))),
			'index kB': Math.round(indexBytes(dist, files) / 1000),
		},
	];
}

function indexBytes(dist: string, files: readonly string[]): number {
	return sum(
		files.filter((file) => /\.pf_\w+$|localSearchIndex/.test(file)),
		(file) => statSync(join(dist, file)).size,
	);
}

function kB(bytes = Number.NaN): number {
	return round(bytes / 1000);
}

function round(value: number): number {
	return Math.round(value * 10) / 10;
}
