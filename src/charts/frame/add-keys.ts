import { keysInTurn } from '../scatter/turns.ts';

/** Gives the circles of a scatter back the keys that their turn in the table tells. */
export function addKeys(plot: Element, table: HTMLTableElement): void {
	const rows = [...table.querySelectorAll<HTMLElement>('tbody tr[data-k]')].map(
		({ dataset }) => dataset.k ?? '',
	);
	for (const svg of plot.querySelectorAll('svg.c-scatter')) {
		const circles = [...svg.querySelectorAll('g:not([data-k])')];
		const named = [...svg.querySelectorAll('[data-k]')].map((mark) => mark.getAttribute('data-k'));
		keysInTurn(circles.length, new Set(named), rows).forEach((key, index) => {
			circles[index]?.setAttribute('data-k', key);
		});
	}
}
