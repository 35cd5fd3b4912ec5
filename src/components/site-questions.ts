import { siteAnchor, siteCorpus } from '../corpus/site-corpus.ts';
import type { BankItem } from '../teach/questions/bank-item.ts';
import { questionBank, questionsOf } from '../teach/questions/bank.ts';

/** The questions of the project the build runs in, in the order of the book. */
export function siteQuestions(): BankItem[] {
	return questionBank(siteCorpus(), siteAnchor);
}

/** The questions of one article; none when it has no self-check. */
export function articleQuestions(slug: string): BankItem[] {
	const page = siteCorpus().articles.find((article) => article.slug === slug);
	return page ? questionsOf(siteCorpus(), page, siteAnchor) : [];
}
