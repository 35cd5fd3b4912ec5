import { quizId } from '../corpus/anchors.ts';
import type { QuizItem } from '../schemas/quiz.ts';
import { absolute } from '../site.ts';
import { shownNumber } from '../teach/questions/numbers.ts';
import type { BankItem } from '../teach/questions/bank-item.ts';
import { pageJsonLd } from './json-ld.ts';

interface About {
	path: string;
	name: string;
	description: string;
}

/** The bank of all questions, as a learning resource made of the quizzes of the given articles. */
export function bankJsonLd(about: About, articles: readonly string[]): Record<string, unknown> {
	return {
		...pageJsonLd('LearningResource', about),
		learningResourceType: 'question bank',
		isAccessibleForFree: true,
		hasPart: articles.map((article) => ({ '@id': absolute(`/s/${quizId(article)}/`) })),
	};
}

/**
 * A self-check as a quiz, with every question, its answers and the reasons.
 *
 * @param page what structured data says of the page of the self-check
 */
export function quizJsonLd(
	page: Readonly<Record<string, unknown>>,
	article: { path: string; title: string },
	items: readonly BankItem[],
): Record<string, unknown> {
	return {
		...page,
		about: { '@type': 'Thing', name: article.title },
		hasPart: items.map((entry) => question(entry, article.path)),
	};
}

function question({ item, section }: BankItem, path: string): Record<string, unknown> {
	return {
		'@type': 'Question',
		'@id': absolute(`${path}#${item.id}`),
		identifier: item.id,
		eduQuestionType: item.kind === 'multiple' ? 'Checkbox' : 'Multiple choice',
		educationalAlignment: [
			alignment('educationalLevel', item.bloom),
			{ ...alignment('teaches', section.title), targetUrl: section.url },
		],
		text: item.prompt,
		...answers(item),
	};
}

function alignment(alignmentType: string, targetName: string): Record<string, string> {
	return { '@type': 'AlignmentObject', alignmentType, targetName };
}

function answers(item: QuizItem): Record<string, unknown> {
	switch (item.kind) {
		case 'single':
		case 'multiple': {
			const written = item.options.map(({ text, why, correct }, position) => ({
				correct,
				answer: answer(text, why, position),
			}));
			const right = written.filter(({ correct }) => correct).map((option) => option.answer);
			return {
				acceptedAnswer: item.kind === 'single' ? right[0] : right,
				suggestedAnswer: written.filter(({ correct }) => !correct).map((option) => option.answer),
			};
		}
		case 'numeric':
			return {
				eduQuestionType: 'Number',
				acceptedAnswer: answer(shownNumber(item.answer, item.unit), item.why),
			};
		case 'ordering':
			return {
				eduQuestionType: 'Ordering',
				acceptedAnswer: answer(
					item.steps.map(({ text }, index) => `${index + 1}. ${text}`).join(' '),
					item.steps.map(({ why }) => why).join(' '),
				),
			};
	}
}

function answer(text: string, why: string, position?: number): Record<string, unknown> {
	return {
		'@type': 'Answer',
		...(position !== undefined && { position }),
		text,
		answerExplanation: { '@type': 'Comment', text: why },
	};
}
