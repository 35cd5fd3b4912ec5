import type { QuizItem } from '../../schemas/quiz.ts';

/** A question of a self-check with everything that a file about it has to say. */
export interface BankItem {
	item: QuizItem;
	article: { slug: string; title: string };
	part: { slug: string; roman: string; title: string };
	/** The section that teaches the answer; `url` is its full permanent address. */
	section: { id: string; title: string; url: string };
	/** Short reference of the source that the question names. */
	source?: string;
}

/** What a file of questions is called, for readers and for machines. */
export interface SetMeta {
	/** Lower-case words with hyphens; the same set has the same id in every edition. */
	id: string;
	title: string;
}
