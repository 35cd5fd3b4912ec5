import type { Corpus } from './load.ts';
import { mdxPages } from './pages.ts';

/** Pages that are made by code and not from one content file. */
const FIXED = [
	'/',
	'/learn/',
	'/regions/',
	'/cases/',
	'/claims/',
	'/glossary/',
	'/data/',
	'/sources/',
	'/search/',
];

/** The address of every page of the atlas, below the base path. */
export function routes(corpus: Corpus, indicators: Iterable<string>): Set<string> {
	return new Set([
		...FIXED,
		...mdxPages(corpus).map(({ path }) => path),
		...corpus.terms.map(({ path }) => path),
		...corpus.claimTopics.map(({ path }) => path),
		...[...indicators].map((indicator) => `/data/${indicator}/`),
	]);
}
