import { BATCH, type Findings } from './client.ts';
import { button, h } from '../platform/h.ts';
import type { SearchRequest } from './params.ts';
import { resultView } from './result-view.ts';
import { searchStrings as strings } from '../strings/search.ts';

/** The number of results in a sentence: "8 results for “nearshore”". */
export function countSentence(total: number, { query }: SearchRequest): string {
	return query ? `${strings.count(total)} ${strings.forQuery(query)}` : strings.pages(total);
}

/** The found pages as a list, ten at a time. */
export function resultsView(findings: Findings, onFailure: () => void): HTMLElement {
	const list = h('ol', { class: 'search-list' }, ...findings.first.map(resultView));
	const view = h('div', {}, list);
	if (findings.total > findings.first.length) view.append(moreButton(findings, list, onFailure));
	return view;
}

/** Loads the next pages into the list and moves the focus to the first of them. */
function moreButton(
	findings: Findings,
	list: HTMLOListElement,
	onFailure: () => void,
): HTMLElement {
	const left = () => Math.min(BATCH, findings.total - list.children.length);
	const more = button(strings.moreResults(left()), 'btn search-more', () => {
		findings.load(list.children.length).then((pages) => {
			const added = pages.map(resultView);
			list.append(...added);
			added[0]?.querySelector('a')?.focus();
			if (left() > 0) more.textContent = strings.moreResults(left());
			else more.remove();
		}, onFailure);
	});
	return more;
}
