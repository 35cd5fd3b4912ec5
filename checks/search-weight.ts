import { ask } from '../src/search/ask.ts';
import { emptyRequest } from '../src/search/params.ts';
import { compressed } from './lib/compressed.ts';
import { kilobytes } from './lib/kilobytes.ts';
import { openIndex } from './lib/open-index.ts';
import { readQueries } from './lib/relevance.ts';
import { withStaticImports } from './lib/script-graph.ts';
import { readingPages, type Check, type Site } from './lib/site.ts';
import { filesFor } from './visits.ts';

/**
 * Most bytes that a first search fetches: the interface, Pagefind, names, its parts of the index, the
 * first pages.
 */
const MOST = 120_000;

/** Where the code and the styles begin that the dialog brings, and those of the cards above results. */
const INTERFACE = /^_assets\/(search-dialog|direct|direct-view|search)\.[\w-]+\.(js|css)$/;

/** A first search stays light enough for a slow line: every one that readers ask, misspelled or not. */
export const searchWeight = lightSearches(readQueries().map(([query]) => query));

/** The check for these searches. */
export function lightSearches(queries: readonly string[]): Check {
	return {
		promise: 'A first search fetches at most 120 kB',
		run: async (site) => {
			if (site.folder === undefined) return [];
			const weights = await firstSearches(site.folder, queries);
			const code = interfaceBytes(site);
			return weights
				.filter(({ bytes }) => code + bytes > MOST)
				.map(({ query, bytes }) => ({
					file: 'pagefind/',
					message: `"${query}" fetches ${kilobytes(bytes)} kB and ${kilobytes(code)} kB of the interface; allowed are ${kilobytes(MOST)} kB`,
				}));
		},
	};
}

/**
 * What the interface of a search brings to a page that has only the code of every page, in bytes.
 *
 * @throws When a site with pages has no such code: then its files are called otherwise than here.
 */
export function interfaceBytes(site: Site): number {
	const entries = [...site.files.keys()].filter((path) => INTERFACE.test(path));
	const [anyPage] = readingPages(site);
	if (anyPage && entries.length === 0) throw new Error(`No file of the site is like ${INTERFACE}.`);
	const there = anyPage ? filesFor(site, anyPage) : new Set<string>();
	const files = new Set(entries.flatMap((entry) => withStaticImports(site, entry)));
	const brought = [...files].filter((file) => !there.has(file));
	return transferred(
		new Map(brought.map((file) => [file, site.files.get(file) ?? Buffer.alloc(0)])),
	);
}

/** What each query fetches of the index as the first search of a visit, in bytes, code and lists compressed with brotli. */
export async function firstSearches(
	folder: string,
	queries: readonly string[],
): Promise<{ query: string; bytes: number }[]> {
	const weights: { query: string; bytes: number }[] = [];
	const known = new Map<string, number>();
	for (const query of queries) {
		// Opened anew each time: Pagefind keeps what it has fetched.
		const { index, read, files } = await openIndex(folder);
		await ask(index, read, { ...emptyRequest(), query });
		weights.push({ query, bytes: transferred(files, known) });
	}
	return weights;
}

/**
 * The size of files as a host sends them: Pagefind's own are packed already.
 *
 * @param known sizes by path, from earlier calls about the same site; what is missing is added
 */
export function transferred(
	files: ReadonlyMap<string, Buffer>,
	known = new Map<string, number>(),
): number {
	let sum = 0;
	for (const [path, content] of files) {
		const size = known.get(path) ?? sent(path, content);
		known.set(path, size);
		sum += size;
	}
	return sum;
}

function sent(path: string, content: Buffer): number {
	return /\.(js|css|json|wasm)$/.test(path) ? compressed(content) : content.length;
}
