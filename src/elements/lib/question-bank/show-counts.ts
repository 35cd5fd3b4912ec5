import { bankWords as words } from '../../../strings/question-bank.ts';
import { find } from '../find.ts';

/** Says how many questions the filters leave, also on the button that chooses them all. */
export function showCount(bank: HTMLElement, shown: number, total: number): void {
	find(bank, '[data-count]').textContent = shown === 0 ? words.nothing : words.count(shown, total);
	const all = find(bank, '[data-choose-shown]');
	all.textContent = words.chooseShown(shown);
	all.hidden = shown === 0;
}

/** Says how many questions are chosen, and offers what can be done with them. */
export function showChosen(bank: HTMLElement, count: number): void {
	find(bank, '[data-chosen]').textContent = count === 0 ? words.noneChosen : words.chosen(count);
	find(bank, '[data-choose-none]').hidden = count === 0;
	find(bank, '[data-make]', HTMLButtonElement).disabled = count === 0;
}
