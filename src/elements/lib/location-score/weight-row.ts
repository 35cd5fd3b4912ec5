import { find } from '../find.ts';

/** The parts of one criterion in the list of weights. */
export interface WeightRow {
	slider: HTMLInputElement;
	field: HTMLInputElement;
	nominal: HTMLElement;
	effective: HTMLElement;
	bad: HTMLElement;
}

/** Finds the rows of the list once; they are written to at every step of a slider. */
export function weightRows(list: HTMLElement): WeightRow[] {
	return [...list.querySelectorAll<HTMLElement>('[data-criterion]')].map((item) => ({
		slider: find(item, '[data-slider]', HTMLInputElement),
		field: find(item, '[data-weight]', HTMLInputElement),
		nominal: find(item, '[data-nominal]'),
		effective: find(item, '[data-effective]'),
		bad: find(item, '[data-bad]'),
	}));
}

/** Writes a text, when it is another one. */
export function write(node: HTMLElement, text: string): void {
	if (node.textContent !== text) node.textContent = text;
}
