import { parts } from './parts.ts';
import type { ArticlePage, Corpus } from './load.ts';

/** The parts of the book that have articles, in order. */
export function partsWithArticles(
	corpus: Pick<Corpus, 'articles'>,
): { roman: string; title: string; articles: ArticlePage[] }[] {
	return parts
		.map(({ roman, title, slug }) => ({
			roman,
			title,
			articles: corpus.articles.filter(({ part }) => part.slug === slug),
		}))
		.filter(({ articles }) => articles.length > 0);
}
