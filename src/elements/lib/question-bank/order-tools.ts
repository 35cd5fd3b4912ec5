import { bankWords as words } from '../../../strings/question-bank.ts';
import { h } from '../../../platform/h.ts';
import { icon } from '../icon.ts';

/**
 * Two buttons that move a question of a test, for mouse and keyboard.
 *
 * @param number of the question, from 1
 */
export function orderTools(number: number, move: (by: -1 | 1) => void): HTMLElement {
	const tool = (by: -1 | 1) => {
		const label = by < 0 ? words.up(number) : words.down(number);
		const name = `${by < 0 ? 'up' : 'down'}:${number}`;
		const attributes = { type: 'button', class: 'iconbtn', 'aria-label': label, title: label };
		const button = h('button', { ...attributes, 'data-name': name }, icon(by < 0 ? 'up' : 'down'));
		button.addEventListener('click', () => move(by));
		return button;
	};
	return h('span', { class: 'paper-order' }, tool(-1), tool(1));
}
