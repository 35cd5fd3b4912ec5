import type { Corpus } from './load.ts';
import type { Page } from './read-page.ts';

/** All pages written in MDX, articles first. */
export function mdxPages(corpus: Corpus): readonly Page<{ title: string }>[] {
	return [
		...corpus.articles,
		...corpus.regions,
		...corpus.countries,
		...corpus.cases,
		...corpus.about,
	];
}
