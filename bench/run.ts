// Measures builds and pages, and prints a table: npm run bench, or npm run bench -- <articles>
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openIndex } from '../checks/lib/open-index.ts';
import { askAll, relevance } from '../checks/lib/relevance.ts';
import { readFolder, siteOf, type Page, type Site } from '../checks/lib/site.ts';
import { weigh } from '../checks/weights.ts';
import { loadDataset } from '../src/data/load.ts';
import { browserTimes } from './lib/browser.ts';
import { chartTimes } from './lib/charts.ts';
import { copyProject, multiplied, realArticles } from './lib/corpus.ts';
import { lighthouseRows } from './lib/lighthouse.ts';
import { measure, type Run } from './lib/measure.ts';
import { nginxTimes } from './lib/nginx.ts';
import { buildPeer, peers } from './lib/peers.ts';
import { writePlainProject } from './lib/plain-project.ts';
import { scoreTimes } from './lib/score.ts';
import { searchGrowth } from './lib/search-growth.ts';
import { searchTimes } from './lib/search-times.ts';

const DEFAULT_ARTICLES = 600;

const root = fileURLToPath(new URL('..', import.meta.url));
const work = join(root, '.cache/bench');
const astro = join(root, 'node_modules/astro/bin/astro.mjs');
const pagefind = join(root, 'node_modules/pagefind/lib/runner/bin.cjs');
const articles = realArticles(root);
const many = multiplied(articles, Number(process.argv[2] ?? DEFAULT_ARTICLES));

console.log(`Measuring on Node ${process.versions.node}; a larger corpus takes minutes.`);
const own = atlas('This site', articles);
console.log('Charts and methods in a browser slowed down four times, in ms.');
console.table(Object.fromEntries(await browserTimes(join(work, 'atlas/dist'))));
await searches(join(work, 'atlas/dist'));
console.log('\nLighthouse, mobile: twelve types of page, medians of three runs.');
console.table(Object.fromEntries(await lighthouseRows(join(work, 'atlas/dist'), work)));
console.log(
	'\nnginx with the whole site, ten seconds on twenty connections from the same machine.',
);
const served = await nginxTimes(root, join(work, 'atlas/dist'));
if (served) console.table(Object.fromEntries(served));
else console.log('nginx is not installed here.');

const rows = [
	own,
	atlas(`This site, ${many.length} articles`, many),
	plain(`Plain Astro, MDX, Pagefind, ${many.length} articles`, many),
	...peers.map((peer, index) => {
		const made = buildPeer(peer, join(work, `peer-${index}`), many);
		return row(`${peer.name}, ${many.length} articles`, made, made.dist);
	}),
];
console.table(Object.fromEntries(rows));
console.log('Weights are medians of the article pages with their charts, compressed with brotli.');

console.log('\nCharts: data to drawings, table and words, every indicator once.');
console.table(Object.fromEntries(chartTimes(loadDataset(root))));
console.log('\nLocation score: ms of processor time on this machine, without slowdown.');
console.table(Object.fromEntries(scoreTimes(loadDataset(root))));

async function searches(folder: string): Promise<void> {
	console.log('\nSearch: where the answers to checks/search-queries.yaml stand.');
	console.table(relevance(await askAll(await openIndex(folder))));
	console.log('\nSearch on slow 4G with a processor slowed down four times.');
	console.table(Object.fromEntries(await searchTimes(folder)));
	console.log('\nSearch: what it fetches when the atlas grows.');
	console.table(Object.fromEntries(await searchGrowth(siteOf(readFolder(folder)), work)));
}

function atlas(name: string, corpus: typeof articles): [string, object] {
	const folder = join(work, 'atlas');
	copyProject(root, folder, corpus);
	return row(
		name,
		measure(folder, [astro, 'build'], {
			OUT_DIR: './dist',
			NODE_OPTIONS: '--max-old-space-size=1200',
		}),
		join(folder, 'dist'),
	);
}

function plain(name: string, corpus: typeof articles): [string, object] {
	const folder = join(work, 'plain');
	writePlainProject(folder, corpus);
	const build = measure(folder, [astro, 'build']);
	const index = measure(folder, [pagefind, '--site', 'dist']);
	const both = {
		seconds: build.seconds + index.seconds,
		megabytes: Math.max(build.megabytes, index.megabytes),
	};
	return row(name, both, join(folder, 'dist'));
}

function row(name: string, { seconds, megabytes }: Run, dist: string): [string, object] {
	const site = siteOf(readFolder(dist));
	const pages = site.pages.filter(({ path }) => /^\/learn\/[^/]+\/[^/]+(?:\/|\.html)$/.test(path));
	const weights = pages.map((page: Page) => weigh(site, page));
	return [
		name,
		{
			pages: site.pages.length,
			'build s': round(seconds),
			'ms a page': round((seconds * 1000) / site.pages.length),
			'peak MB': Math.round(megabytes),
			'HTML kB': round(median(weights.map(({ html }) => html)) / 1000),
			'CSS kB': round(median(weights.map(({ styles }) => styles)) / 1000),
			'script kB': round(median(weights.map(({ scripts }) => scripts)) / 1000),
			'index kB': Math.round(indexBytes(site) / 1000),
		},
	];
}

function indexBytes(site: Site): number {
	return [...site.files]
		.filter(([file]) => /\.pf_\w+$|localSearchIndex/.test(file))
		.reduce((sum, [, content]) => sum + content.length, 0);
}

function median(values: readonly number[]): number {
	return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

function round(value: number): number {
	return Math.round(value * 10) / 10;
}
