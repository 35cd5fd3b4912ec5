import { h } from '../../../platform/h.ts';
import { icon } from '../icon.ts';

/** A verdict in words, with its mark if it has one, as the line that opens an explanation. */
export function verdict(mark: 'right' | 'wrong' | undefined, words: string): HTMLElement {
	return h('b', { class: 'quiz-verdict' }, ...(mark ? [icon(mark)] : []), words);
}

/** The explanation of an option or step: its verdict and the reason from the folded answer. */
export function explanation(line: HTMLElement, reason: Element | null | undefined): HTMLElement {
	return h('p', { class: 'why' }, line, ...(reason ? [' ', reason.textContent] : []));
}

/** The folded reason for an option or step. */
export function reasonFor(item: Element, key: string): Element | null {
	return item.querySelector(`details [data-for="${CSS.escape(key)}"] .why`);
}
