import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { openIndex } from '../../checks/lib/open-index.ts';
import type { Site } from '../../checks/lib/site.ts';
import { transferred } from '../../checks/search-weight.ts';
import { ask } from '../../src/search/ask.ts';
import { buildIndex } from '../../src/search/build-index.ts';
import { emptyRequest } from '../../src/search/params.ts';
import { paragraphsOf, writeArticles, type Growth } from './grown-articles.ts';

const SIZES = [60, 600, 3000];
const GROWTHS: readonly Growth[] = ['same subjects', 'new subjects'];

const QUERIES = [
	'nearshore',
	'service level',
	'what is outsourcing',
	'attrition',
	'Philippines',
	'total cost',
	'data protection',
	'robotic process automation',
	'governance',
	'knowledge transfer',
];

/**
 * What ten searches fetch when the atlas grows, in two ways between which an atlas lies: the same
 * subjects are written about again, or new ones are (`writeArticles`).
 *
 * @param work a folder that may be emptied
 * @returns kB by number of articles; `core` comes once a visit, the rest with each search
 */
export async function searchGrowth(site: Site, work: string): Promise<[string, object][]> {
	const articles = paragraphsOf(site);
	const rows: [string, object][] = [];
	for (const growth of GROWTHS) {
		for (const size of SIZES) {
			const folder = join(work, `search-${size}-${growth.replace(' ', '-')}`);
			rmSync(folder, { recursive: true, force: true });
			writeArticles(folder, articles, size, growth);
			const { bytes } = await buildIndex({ distDir: folder });
			const cost = { ...(await costs(folder)), 'whole index kB': kB(bytes) };
			rows.push([`${size} articles, ${growth}`, cost]);
			rmSync(folder, { recursive: true });
		}
	}
	return rows;
}

async function costs(folder: string): Promise<object> {
	const { files } = await openIndex(folder);
	const core = transferred(files);
	const [words, pages]: [number[], number[]] = [[], []];
	for (const query of QUERIES) {
		const { index, read, files } = await openIndex(folder);
		await ask(index, read, { ...emptyRequest(), query });
		const fragments = [...files].filter(([path]) => path.startsWith('fragment/'));
		const found = transferred(new Map(fragments));
		pages.push(found);
		words.push(transferred(files) - core - found);
	}
	const both = words.map((bytes, index) => bytes + (pages[index] ?? 0));
	return {
		'core kB': kB(core),
		'a search kB, median': kB(median(both)),
		'of it words and names': kB(median(words)),
		'most kB': kB(Math.max(...both)),
	};
}

function median(values: readonly number[]): number {
	return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

function kB(bytes: number): number {
	return Math.round(bytes / 1000);
}
