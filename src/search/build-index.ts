import { globSync } from 'node:fs';
import { readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as pagefind from 'pagefind';
import { z } from 'zod';
import { INDEXED, NAME_SEPARATOR } from './attributes.ts';
import { compactIndex, type IndexShape } from './build/compact-index.ts';
import { facetsFile } from './build/facets-file.ts';
import { writeNames, type Addition } from './build/names.ts';
import { writeNearWords } from './build/near-files.ts';
import { unpackProgram } from './build/plain-program.ts';
import { shrinkModule } from './build/small-module.ts';
import { readFragments, type Fragment } from './build/fragments.ts';
import type { Pagefind } from './pagefind.ts';
import { splitWords } from './unknown-words.ts';

/** What the finished index holds. */
export interface IndexSummary {
	/** Indexed pages, all languages. Redirects and pages outside the search do not count. */
	pages: number;
	/** Words on the indexed pages. */
	words: number;
	/** Size of everything the site serves for its search, in bytes. */
	bytes: number;
}

/** Files that Pagefind writes for interfaces of its own and for a Worker; the site uses neither. */
const UNUSED = /^pagefind-(ui|modular-ui|component-ui|highlight|worker)\.(js|css)$/;

/** What the site calls of Pagefind's module. */
const USED = ['filters', 'options', 'preload', 'search'] satisfies (keyof Pagefind)[];

/** The part of `pagefind-entry.json` that is read. */
const entryFile = z.object({
	languages: z.record(z.string(), z.object({ page_count: z.int() })),
});

interface BuildOptions extends IndexShape {
	/** The folder of built pages. */
	distDir: string;
	/** What is known of pages beyond what stands on them, by address. */
	additions?: ReadonlyMap<string, Addition>;
}

/**
 * Builds the search index of a finished site into `<distDir>/pagefind/`.
 *
 * @throws When Pagefind reports an error at any step, or when no page was indexed.
 */
export async function buildIndex({
	distDir,
	additions = new Map(),
	...shape
}: BuildOptions): Promise<IndexSummary> {
	const outputPath = join(distDir, 'pagefind');
	await rm(outputPath, { recursive: true, force: true });
	try {
		const created = checked('create', await pagefind.createIndex());
		if (!created.index) throw new Error('Pagefind made no index and gave no reason.');
		await addPages(created.index, distDir);
		checked('write', await created.index.writeFiles({ outputPath }));
	} finally {
		await pagefind.close();
	}
	await dropUnused(outputPath);
	await shrinkModule(join(outputPath, 'pagefind.js'), USED);
	await unpackProgram(outputPath);
	await compactIndex(outputPath, shape);
	return summarize(outputPath, additions);
}

/**
 * Hands over the pages that are in the index. Pagefind would read a folder by itself, and keep each page
 * in memory until it has seen all, also the many sections that stand alone and are not searched.
 */
async function addPages(index: pagefind.PagefindIndex, folder: string): Promise<void> {
	for (const sourcePath of globSync('**/*.html', { cwd: folder }).toSorted()) {
		const content = await readFile(join(folder, sourcePath), 'utf8');
		if (!content.includes(INDEXED)) continue;
		checked(`read ${sourcePath}`, await index.addHTMLFile({ sourcePath, content }));
	}
}

/** Returns the response, or throws with every error it carries. */
export function checked<T extends { errors: string[] }>(step: string, response: T): T {
	if (response.errors.length > 0) {
		throw new Error(`The search index could not ${step}: ${response.errors.join('; ')}`);
	}
	return response;
}

async function dropUnused(folder: string): Promise<void> {
	const names = await readdir(folder);
	await Promise.all(
		names.filter((name) => UNUSED.test(name)).map((name) => rm(join(folder, name))),
	);
}

async function summarize(
	folder: string,
	additions: ReadonlyMap<string, Addition>,
): Promise<IndexSummary> {
	const entry = entryFile.parse(
		JSON.parse(await readFile(join(folder, 'pagefind-entry.json'), 'utf8')),
	);
	const pages = sum(Object.values(entry.languages).map((language) => language.page_count));
	if (pages === 0) throw new Error(`The search index holds no page: is ${INDEXED} set?`);
	const fragments = await readFragments(join(folder, 'fragment'));
	await writeNearWords(folder, vocabulary(fragments));
	await writeFile(join(folder, 'facets.json'), JSON.stringify(facetsFile(fragments)));
	await writeNames(folder, fragments, additions);
	const words = sum(fragments.map((fragment) => fragment.word_count));
	return { pages, words, bytes: await folderSize(folder) };
}

/** The words of titles, names and headings, sorted: the list from which spellings are suggested. */
function vocabulary(fragments: readonly Fragment[]): string[] {
	const texts = fragments.flatMap(({ meta, anchors }) => [
		...[meta.title, ...(meta.aliases?.split(NAME_SEPARATOR) ?? [])].filter(
			(text) => text !== undefined,
		),
		...anchors.map((anchor) => anchor.text),
	]);
	return [...new Set(texts.flatMap(splitWords))].filter((word) => /^\p{L}{4,}$/u.test(word)).sort();
}

async function folderSize(folder: string): Promise<number> {
	const entries = await readdir(folder, { recursive: true, withFileTypes: true });
	const files = entries.filter((entry) => entry.isFile());
	const sizes = files.map(async (file) => (await stat(join(file.parentPath, file.name))).size);
	return sum(await Promise.all(sizes));
}

function sum(numbers: readonly number[]): number {
	return numbers.reduce((total, number) => total + number, 0);
}
