import { fits, type BankState } from '../../../teach/questions/state.ts';
import type { Question } from './question.ts';

/**
 * Hides questions that the filters leave out, and articles and parts of which none is left. Returns
 * how many are shown.
 */
export function narrowList(
	bank: HTMLElement,
	questions: readonly Question[],
	state: BankState,
): number {
	let shown = 0;
	for (const { element, row } of questions) {
		element.hidden = !fits(row, state);
		if (!element.hidden) shown += 1;
	}
	for (const group of bank.querySelectorAll<HTMLElement>('.bank-article, .bank-part')) {
		group.hidden = !group.querySelector('[data-id]:not([hidden])');
	}
	return shown;
}
