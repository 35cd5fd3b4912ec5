import type { Corpus } from './load.ts';
import { mdxPages } from './pages.ts';

/** Pages that are made by code and not from one content file. */
const FIXED = [
	'/',
	'/learn/',
	'/regions/',
	'/countries/',
	'/compare/',
	'/cases/',
	'/methods/',
	'/claims/',
	'/glossary/',
	'/data/',
	'/data/changes/',
	'/sources/',
	'/offline/',
	'/search/',
	'/teach/',
	'/teach/builder/',
	'/teach/courses/',
	'/teach/formats/',
	'/teach/questions/',
];

/** What the data part of the atlas has pages for. */
export interface DataPages {
	/** Ids. */
	indicators: Iterable<string>;
	/** Names of countries in addresses. */
	countries: Iterable<string>;
}

/** The address of a country's page, which exists with and without a written profile. */
export function countryPath(slug: string): string {
	return `/countries/${slug}/`;
}

/** The address of every page of the atlas, below the base path. */
export function routes(corpus: Corpus, data: DataPages): Set<string> {
	return new Set([
		...FIXED,
		...mdxPages(corpus).map(({ path }) => path),
		...[...data.countries].map(countryPath),
		...corpus.terms.map(({ path }) => path),
		...corpus.claimTopics.map(({ path }) => path),
		...corpus.courses.map(({ path }) => path),
		...[...data.indicators].map((indicator) => `/data/${indicator}/`),
	]);
}
