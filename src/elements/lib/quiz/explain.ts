import { icon } from '../icon.ts';

/** A verdict in words, with its mark if it has one, as the line that opens an explanation. */
export function verdict(mark: 'right' | 'wrong' | undefined, words: string): HTMLElement {
	const line = document.createElement('b');
	line.className = 'quiz-verdict';
	if (mark) line.append(icon(mark));
	line.append(words);
	return line;
}

/** The explanation of an option or step: its verdict and the reason from the folded answer. */
export function explanation(line: HTMLElement, reason: Element | null | undefined): HTMLElement {
	const note = document.createElement('p');
	note.className = 'why';
	note.append(line);
	if (reason) note.append(' ', reason.textContent);
	return note;
}

/** The folded reason for an option or step. */
export function reasonFor(item: Element, key: string): Element | null {
	return item.querySelector(`details [data-for="${CSS.escape(key)}"] .why`);
}
