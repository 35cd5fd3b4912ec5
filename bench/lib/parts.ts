import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { openIndex } from '../../checks/lib/open-index.ts';
import { askAll, relevance } from '../../checks/lib/relevance.ts';
import { readFolder, siteOf } from '../../checks/lib/site.ts';
import { loadDataset } from '../../src/data/load.ts';
import { browserTimes } from './browser.ts';
import { growthRows, peerRows } from './builds.ts';
import { chartTimes } from './charts.ts';
import { lighthouseRows } from './lighthouse.ts';
import { nginxTimes } from './nginx.ts';
import { scoreTimes } from './score.ts';
import { searchGrowth } from './search-growth.ts';
import { searchTimes } from './search-times.ts';

/** One table of the bench. */
export interface Part {
	/** What `npm run bench -- <name>` asks for. */
	name: string;
	/** What is measured, in which unit and under which conditions. */
	about: string;
	/** Rows of the table, or a sentence that says why there is none. */
	rows: (root: string) => Rows | string | Promise<Rows | string>;
}

type Rows = [string, unknown][];

/** All that is measured, in the order in which it is printed. */
export const parts: readonly Part[] = [
	{
		name: 'pages',
		about: 'charts and methods in a browser slowed down four times, in ms',
		rows: (root) => browserTimes(dist(root)),
	},
	{
		name: 'relevance',
		about: 'where the answers to checks/search-queries.yaml stand',
		rows: async (root) => Object.entries(relevance(await askAll(await openIndex(dist(root))))),
	},
	{
		name: 'search',
		about: 'searches on slow 4G with a processor slowed down four times',
		rows: (root) => searchTimes(dist(root)),
	},
	{
		name: 'search-growth',
		about: 'what a search fetches when the atlas grows',
		rows: (root) => searchGrowth(siteOf(readFolder(dist(root))), work(root)),
	},
	{
		name: 'lighthouse',
		about: 'Lighthouse, mobile, twelve types of page, medians of five runs',
		rows: (root) => lighthouseRows(dist(root), work(root)),
	},
	{
		name: 'nginx',
		about: 'nginx with the whole site, ten seconds on twenty connections from the same machine',
		rows: async (root) =>
			(await nginxTimes(root, dist(root))) ?? 'nginx is not installed here, so it is not measured.',
	},
	{
		name: 'charts',
		about: 'data to drawings, table and words, every indicator once, in ms',
		rows: (root) => chartTimes(loadDataset(root)),
	},
	{
		name: 'score',
		about: 'location score, in ms without slowdown',
		rows: (root) => scoreTimes(loadDataset(root)),
	},
	{
		name: 'growth',
		about: 'builds of this site with more articles; weights are medians of article pages in brotli',
		rows: (root) => growthRows(root, work(root)),
	},
	{
		name: 'peers',
		about: 'the same 600 texts built by others, without charts, sources and checks',
		rows: (root) => peerRows(root, work(root)),
	},
];

function dist(root: string): string {
	const folder = join(root, 'dist');
	if (!existsSync(join(folder, 'index.html'))) {
		throw new Error('There is no built site to measure. Run: npm run build');
	}
	return folder;
}

function work(root: string): string {
	return join(root, '.cache/bench');
}
