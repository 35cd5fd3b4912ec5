import { strings } from '../strings/site.ts';
import { claimsOf } from './claims-of.ts';
import { quizId } from './anchors.ts';
import type { ArticlePage, Corpus } from './load.ts';

/** Anchors of the parts that the page itself adds under an article. */
export const endIds = {
	terms: 'key-terms',
	sources: 'sources',
	further: 'further-reading',
	claims: 'checked-claims',
} as const;

/** The contents of an article: its sections, then self-check, key terms and sources. */
export function articleContents(
	{ slug, sections, data }: ArticlePage,
	corpus: Corpus,
): { id: string; title: string }[] {
	return [
		...sections.map(({ id, title }) => ({ id, title })),
		...(corpus.quizzes.has(slug) ? [{ id: quizId(slug), title: strings.article.check }] : []),
		...(claimsOf(sections, corpus).length > 0
			? [{ id: endIds.claims, title: strings.article.claims }]
			: []),
		{ id: endIds.terms, title: strings.article.terms },
		...(data.furtherReading.length > 0
			? [{ id: endIds.further, title: strings.article.furtherReading }]
			: []),
		{ id: endIds.sources, title: strings.article.sourceList },
	];
}
