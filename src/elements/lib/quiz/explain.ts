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

/** The folded answer line by line: options as they are shown, steps in their right order. */
export function answerLines(item: Element): HTMLElement[] {
	return [...item.querySelectorAll<HTMLElement>('details li')];
}

/** The reason that a line of the folded answer gives. */
export function reasonOf(line: Element | undefined): Element | null {
	return line?.querySelector('.why') ?? null;
}
