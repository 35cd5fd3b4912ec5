import type { QuizItem } from '../../schemas/quiz.ts';
import { fileWords as words } from '../../strings/questions.ts';
import { shownNumber } from './numbers.ts';
import { letter, shownOptions, shownSteps } from './shown-order.ts';

/** A line of an answer key: the answer in short, and the reason for it. */
export interface KeyLine {
	answer: string;
	why: string;
}

/** The answer to a printed question: letters as printed, or the number with what is accepted. */
export function keyLine(item: QuizItem): KeyLine {
	switch (item.kind) {
		case 'single':
		case 'multiple': {
			const right = shownOptions(item).flatMap(({ correct, why }, index) =>
				correct ? [{ letter: letter(index), why }] : [],
			);
			return {
				answer: right.map((option) => option.letter).join(', '),
				why: right.map(({ why }) => why).join(' '),
			};
		}
		case 'numeric':
			return {
				answer: shownNumber(item.answer, item.unit),
				why:
					item.tolerance > 0
						? `${item.why} ${words.within(shownNumber(item.tolerance))}`
						: item.why,
			};
		case 'ordering': {
			const steps = shownSteps(item);
			const letters = item.steps.map((_, index) =>
				letter(steps.findIndex(({ place }) => place === index + 1)),
			);
			return { answer: letters.join(', '), why: item.steps.map(({ why }) => why).join(' ') };
		}
	}
}
