import { MOST_ITEMS } from '../../../teach/questions/state.ts';
import type { Question } from './question.ts';

/** Ticks all questions that are shown. Returns whether all of them found room in one test. */
export function tickShown(questions: readonly Question[]): boolean {
	let room = MOST_ITEMS - questions.filter(({ box }) => box.checked).length;
	for (const { element, box } of questions) {
		if (element.hidden || box.checked) continue;
		if (room === 0) return false;
		box.checked = true;
		room -= 1;
	}
	return true;
}
