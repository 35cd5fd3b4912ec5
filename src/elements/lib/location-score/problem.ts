import { scorePage as page } from '../../../strings/location-score-page.ts';
import { find } from '../find.ts';

/** Says above the ranking what went wrong. */
export function showProblem(host: HTMLElement, sentence: string): void {
	const box = find(host, '[data-problems]');
	box.textContent = sentence;
	box.hidden = false;
}

/** Says that nothing is weighted, so that the ranking of before still stands, or that something is. */
export function showNoWeight(host: HTMLElement, none: boolean): void {
	const box = find(host, '[data-no-weight]');
	box.textContent = none ? page.noWeight : '';
	box.hidden = !none;
}
