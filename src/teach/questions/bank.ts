import { shortReference } from '../../citing/short.ts';
import type { Anchor } from '../../corpus/anchors.ts';
import type { ArticlePage, Corpus } from '../../corpus/load.ts';
import { absolute } from '../../site.ts';
import type { BankItem } from './bank-item.ts';

/**
 * All questions of the atlas, in the order of the book.
 *
 * @param sectionOf finds a section by its permanent id
 */
export function questionBank(
	corpus: Corpus,
	sectionOf: (id: string) => Pick<Anchor, 'id' | 'title'> | undefined,
): BankItem[] {
	return corpus.articles.flatMap((page) => questionsOf(corpus, page, sectionOf));
}

/** The questions of one article; none for an article without a self-check. */
export function questionsOf(
	corpus: Corpus,
	{ slug, part, data }: Pick<ArticlePage, 'slug' | 'part' | 'data'>,
	sectionOf: (id: string) => Pick<Anchor, 'id' | 'title'> | undefined,
): BankItem[] {
	return (corpus.quizzes.get(slug)?.data.items ?? []).map((item) => {
		const section = sectionOf(item.section);
		const source = item.source === undefined ? undefined : corpus.sources.get(item.source);
		return {
			item,
			article: { slug, title: data.title },
			part: { slug: part.slug, roman: part.roman, title: part.title },
			section: {
				id: item.section,
				title: section?.title ?? data.title,
				url: absolute(`/s/${item.section}/`),
			},
			...(source && { source: shortReference(source) }),
		};
	});
}
