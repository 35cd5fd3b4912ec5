import { find } from '../find.ts';

/** Says above the ranking what went wrong. */
export function showProblem(host: HTMLElement, sentence: string): void {
	const box = find(host, '[data-problems]');
	box.textContent = sentence;
	box.hidden = false;
}
