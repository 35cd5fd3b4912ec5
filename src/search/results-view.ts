import { FIRST, nextStop, type Findings } from './client.ts';
import { button, h } from '../platform/h.ts';
import type { SearchRequest } from './params.ts';
import { resultView } from './result-view.ts';
import { searchStrings as strings } from '../strings/search.ts';

/** The number of results in a sentence: "8 results for “nearshore”". */
export function countSentence(total: number, { query }: SearchRequest): string {
	return query ? `${strings.count(total)} ${strings.forQuery(query)}` : strings.pages(total);
}

/**
 * The found pages as a list: the first few, ten when the reader comes to their end, then ten at a time.
 *
 * @param answered how many of the first pages stand above the list as cards
 */
export function resultsView(
	findings: Findings,
	answered: number,
	onFailure: () => void,
): HTMLElement {
	const pages = findings.first.slice(answered);
	const list = h(
		'ol',
		{ class: 'search-list', start: answered > 0 && answered + 1 },
		...pages.map(resultView),
	);
	const view = h('div', {}, ...(pages.length > 0 ? [list] : []));
	if (findings.total > findings.first.length) {
		view.append(moreButton(findings, { list, answered }, onFailure));
	}
	return view;
}

/**
 * Loads the next pages into the list. Pressed, it moves the focus to the first of them. The first
 * time it works by itself when it comes into view: short results leave room for more of them.
 */
function moreButton(
	findings: Findings,
	{ list, answered }: { list: HTMLOListElement; answered: number },
	onFailure: () => void,
): HTMLElement {
	const shown = () => answered + list.children.length;
	const left = () => Math.min(nextStop(shown()), findings.total) - shown();
	let loading = false;
	const load = async (takesFocus: boolean): Promise<void> => {
		if (loading) return;
		loading = true;
		const added = (await findings.load(shown())).map(resultView);
		list.append(...added);
		if (takesFocus) added[0]?.querySelector('a')?.focus();
		// Results that came above a button in focus would push it out of sight.
		else if (document.activeElement === more) more.scrollIntoView({ block: 'nearest' });
		if (left() > 0) more.textContent = strings.moreResults(left());
		else more.remove();
		loading = false;
	};
	const more = button(strings.moreResults(left()), 'btn search-more', () => {
		load(true).catch(onFailure);
	});
	const seen = new IntersectionObserver((entries) => {
		if (!entries.some((entry) => entry.isIntersecting)) return;
		seen.disconnect();
		if (shown() === FIRST) load(false).catch(onFailure);
	});
	seen.observe(more);
	return more;
}
