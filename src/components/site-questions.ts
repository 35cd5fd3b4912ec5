import { quizId } from '../corpus/anchors.ts';
import { siteAnchor, siteCorpus } from '../corpus/site-corpus.ts';
import type { BankItem } from '../teach/questions/bank-item.ts';
import { questionBank, questionsOf } from '../teach/questions/bank.ts';
import { setName, type QuestionSet } from '../teach/questions/files.ts';

/** The questions of the project the build runs in, in the order of the book. */
export function siteQuestions(): BankItem[] {
	return questionBank(siteCorpus(), siteAnchor);
}

/** The questions of one article; none when it has no self-check. */
export function articleQuestions(slug: string): BankItem[] {
	const page = siteCorpus().articles.find((article) => article.slug === slug);
	return page ? questionsOf(siteCorpus(), page, siteAnchor) : [];
}

/** The questions of each ready course, in the order of its sessions; none of a course without a quiz. */
export function courseQuestions(): QuestionSet[] {
	const bySelfCheck = Map.groupBy(siteQuestions(), ({ article }) => quizId(article.slug));
	return siteCorpus().courses.flatMap(({ slug, data }) => {
		const readings = data.sessions.flatMap((session) => session.readings);
		const quizzes = new Set(readings.map(({ item }) => item.replace(/^quiz:/, '')));
		const items = [...quizzes].flatMap((id) => bySelfCheck.get(id) ?? []);
		return items.length > 0 ? [{ id: setName('course', slug), title: data.title, items }] : [];
	});
}
