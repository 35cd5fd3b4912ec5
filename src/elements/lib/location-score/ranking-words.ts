import { choicesTable, describeChoices } from '../../../charts/score/choices-table.ts';
import { chartTableHtml } from '../../../charts/frame/table-html.ts';
import type { Assessment } from '../../../methods/location-score/assess.ts';
import type { Choice } from '../../../methods/location-score/choices.ts';
import { h } from '../../../platform/h.ts';
import { find } from '../find.ts';
import { ownNodes } from './score-figure.ts';

/** Names the first three places beside the weights. */
export function showFirst(host: HTMLElement, { ranked }: Assessment): void {
	const first = ranked
		.slice(0, 3)
		.map(({ rank, place }) => h('span', {}, h('b', {}, String(rank)), ` ${place.name}`));
	find(host, '[data-first]').replaceChildren(...first);
}

/** Says what each choice of method does to the ranks, in a sentence and a table. */
export function showChoices(
	host: HTMLElement,
	{ ranked }: Assessment,
	choices: readonly Choice[],
): void {
	const ranks = ranked.map(({ rank }) => rank);
	const names = ranked.map(({ place }) => place.name);
	find(host, '[data-choice-words]').textContent = describeChoices(choices, ranks);
	find(host, '[data-choices]').replaceChildren(
		...ownNodes(chartTableHtml(choicesTable(choices, ranks, names))),
	);
}
