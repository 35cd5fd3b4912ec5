import { ask } from '../src/search/ask.ts';
import { emptyRequest } from '../src/search/params.ts';
import { compressed } from './lib/compressed.ts';
import { openIndex } from './lib/open-index.ts';
import { readQueries } from './lib/relevance.ts';
import type { Check } from './lib/site.ts';

/**
 * Most bytes that a first search fetches: Pagefind, names, its parts of the index, the first pages. The
 * site's own code of the interface is not among them: `checks/weights.ts` weighs it.
 */
const MOST = 120_000;

/** A first search stays light enough for a slow line: every one that readers ask, misspelled or not. */
export const searchWeight = lightSearches(readQueries().map(([query]) => query));

/** The check for these searches. */
export function lightSearches(queries: readonly string[]): Check {
	return {
		promise: 'A first search fetches at most 120 kB',
		run: async (site) => {
			if (site.folder === undefined) return [];
			const weights = await firstSearches(site.folder, queries);
			return weights
				.filter(({ bytes }) => bytes > MOST)
				.map(({ query, bytes }) => ({
					file: 'pagefind/',
					message: `"${query}" fetches ${(bytes / 1000).toFixed(1)} kB; allowed are ${MOST / 1000} kB`,
				}));
		},
	};
}

/** What each query fetches as the first of a visit, in bytes, code and lists compressed with brotli. */
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
	return /\.(js|json)$/.test(path) ? compressed(content) : content.length;
}
