import type { Corpus } from './load.ts';
import type { Page } from './read-page.ts';

/** What all written pages carry. */
export interface PageData {
	title: string;
	standfirst: string;
	version: string;
	updated: string;
}

/** All pages written in MDX, articles first. */
export function mdxPages(corpus: Corpus): readonly Page<PageData>[] {
	return [
		...corpus.articles,
		...corpus.regions,
		...corpus.countries,
		...corpus.cases,
		...corpus.methods,
		...corpus.about,
	];
}
