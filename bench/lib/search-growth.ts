import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openIndex } from '../../checks/lib/open-index.ts';
import type { Site } from '../../checks/lib/site.ts';
import { transferred } from '../../checks/search-weight.ts';
import { searchAttributes } from '../../src/search/attributes.ts';
import { ask } from '../../src/search/ask.ts';
import { buildIndex } from '../../src/search/build-index.ts';
import { emptyRequest } from '../../src/search/params.ts';

const SIZES = [60, 600, 3000];
const PARAGRAPHS = 30;
/** Articles whose paragraphs make up one: like a real one, it has a few subjects and not all. */
const SUBJECTS = 3;

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
 * What ten searches fetch when the atlas grows: articles are made of paragraphs of the built ones,
 * drawn by a fixed rule, and indexed as the site is.
 *
 * @param work a folder that may be emptied
 * @returns kB by number of articles; `core` comes once a visit, the rest with each search
 */
export async function searchGrowth(site: Site, work: string): Promise<[string, object][]> {
	const articles = paragraphsOf(site);
	const rows: [string, object][] = [];
	for (const size of SIZES) {
		const folder = join(work, `search-${size}`);
		rmSync(folder, { recursive: true, force: true });
		writeArticles(folder, articles, size);
		const { bytes } = await buildIndex({ distDir: folder });
		rows.push([`${size} articles`, { ...(await costs(folder)), 'whole index kB': kB(bytes) }]);
		rmSync(folder, { recursive: true });
	}
	return rows;
}

async function costs(folder: string): Promise<object> {
	const { files } = await openIndex(folder);
	const core = transferred(files);
	const each: number[] = [];
	for (const query of QUERIES) {
		const index = await openIndex(folder);
		await ask(index.pagefind, index.read, { ...emptyRequest(), query });
		each.push(transferred(index.files) - core);
	}
	const sorted = each.toSorted((a, b) => a - b);
	return {
		'core kB': kB(core),
		'a search kB, median': kB(sorted[Math.floor(sorted.length / 2)] ?? 0),
		'most kB': kB(sorted.at(-1) ?? 0),
	};
}

/** The paragraphs of each built article, as plain text. */
function paragraphsOf(site: Site): string[][] {
	return site.pages
		.filter(({ path }) => /^\/learn\/[^/]+\/[^/]+\/$/.test(path))
		.map(({ html }) =>
			Array.from(html.matchAll(/<p>([^]*?)<\/p>/g), ([, text = '']) =>
				text.replace(/<[^>]+>/g, ''),
			),
		)
		.filter((paragraphs) => paragraphs.length > 0);
}

function writeArticles(folder: string, articles: readonly string[][], size: number): void {
	const draw = drawer();
	const one = <Item>(items: readonly Item[]): Item => {
		const item = items[draw(items.length)];
		if (item === undefined) throw new Error('The built site has no article.');
		return item;
	};
	for (let number = 0; number < size; number += 1) {
		const subjects = Array.from({ length: SUBJECTS }, () => one(articles));
		const text = Array.from({ length: PARAGRAPHS }, () => one(one(subjects)));
		const title = `${one(text).split(' ', 5).join(' ')} ${number}`;
		const attributes = searchAttributes({ title, kind: 'Article', path: 'Part I', summary: '' });
		const written = Object.entries(attributes).map(
			([name, value]) => `${name}="${value.replaceAll('"', '')}"`,
		);
		mkdirSync(join(folder, String(number)), { recursive: true });
		writeFileSync(
			join(folder, String(number), 'index.html'),
			`<!doctype html><html lang="en"><body><main ${written.join(' ')}><h1>${title}</h1><p>${text.join('</p><p>')}</p></main></body></html>`,
		);
	}
}

/** Numbers below a bound that are the same in every run (a linear congruential generator). */
function drawer(): (bound: number) => number {
	let state = 1;
	return (bound) => {
		state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
		return Math.floor((state / 2 ** 32) * bound);
	};
}

function kB(bytes: number): number {
	return Math.round(bytes / 1000);
}
