import type { QuizItem } from '../../schemas/quiz.ts';
import { shuffle, shuffleAway } from '../quiz/shuffle.ts';

type Choice = Extract<QuizItem, { kind: 'single' | 'multiple' }>;
type Ordering = Extract<QuizItem, { kind: 'ordering' }>;

/**
 * The options in the order in which the page shows them, so that letter B is the same everywhere.
 * `place` is the option's position in the source, from 1.
 */
export function shownOptions({ id, options }: Choice): (Choice['options'][number] & {
	place: number;
})[] {
	return shuffle(
		options.map((option, index) => ({ ...option, place: index + 1 })),
		id,
	);
}

/** The steps in the order in which the page shows them; `place` is where each belongs, from 1. */
export function shownSteps({ id, steps }: Ordering): (Ordering['steps'][number] & {
	place: number;
})[] {
	return shuffleAway(
		steps.map((step, index) => ({ ...step, place: index + 1 })),
		id,
	);
}

/** A, B, C … for the first, second, third option; a quiz has at most seven. */
export function letter(index: number): string {
	return String.fromCharCode(65 + index);
}
