import { h } from './h.ts';

/** Shows sentences about what was not understood or did not work; without any the box goes. */
export function showProblems(box: HTMLElement, problems: readonly string[]): void {
	box.replaceChildren(...problems.map((problem) => h('p', {}, problem)));
	box.hidden = problems.length === 0;
}

/** A sentence in the place of a drawing, with ways on. */
export function emptyNote(text: string, ...ways: HTMLElement[]): HTMLElement {
	return h('p', { class: 'ex-empty' }, text, ...ways.flatMap((way) => [' ', way]));
}
