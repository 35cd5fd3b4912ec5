import { button, h } from '../platform/h.ts';
import { waysInView } from './dom.ts';
import { filterCount, type SearchRequest } from './params.ts';
import { recentView } from './recent-view.ts';
import { searchStrings as strings } from '../strings/search.ts';
import { browse, waysIn } from './ways-in.ts';

/** What the blocks in place of results can set off. */
export interface StateActions {
	base: string;
	ask: (query: string) => void;
	clearFilters: () => void;
	retry: () => void;
}

/** Before anything is typed: the last searches on this device, and ways into the atlas. */
export function idleView({ base, ask }: StateActions): HTMLElement {
	const ways = waysInView(waysIn, base, ask);
	return h('div', { class: 'search-plain' }, recentView(base, ask), ways);
}

/** While the index loads for the first time. */
export function loadingView(): HTMLElement {
	return h('div', { class: 'search-plain' }, h('p', { class: 'note' }, strings.loading));
}

/** What was not found, in a few words. */
export function nothingSentence(request: SearchRequest): string {
	const { query } = request;
	if (!query) return strings.nothingFiltered;
	return filterCount(request) > 0 ? strings.nothingForFiltered(query) : strings.nothingFor(query);
}

/** Above results for another text than the one that was typed and found nothing. */
export function insteadNote(
	request: SearchRequest,
	instead: string,
	{ ask }: Pick<StateActions, 'ask'>,
): HTMLElement {
	return changedNote(
		`${nothingSentence(request)}. ${strings.resultsFor} `,
		button(instead, 'search-suggestion', () => ask(instead)),
		'.',
	);
}

/** Above results that hold some words of the text. */
export function someWordsNote({ query }: SearchRequest): HTMLElement {
	return changedNote(strings.someWords(query));
}

/** Above few results: a text that finds more. */
export function suggestionNote(
	suggestion: string,
	{ ask }: Pick<StateActions, 'ask'>,
): HTMLElement {
	return changedNote(
		`${strings.didYouMean} `,
		button(suggestion, 'search-suggestion', () => ask(suggestion)),
		'?',
	);
}

function changedNote(...text: (Node | string)[]): HTMLElement {
	return h('p', { class: 'search-changed search-text' }, ...text);
}

/** Nothing found: the filters that are on, and where to look by hand. */
export function nothingView(
	request: SearchRequest,
	{ base, ask, clearFilters }: StateActions,
): HTMLElement {
	const filters = filterCount(request);
	return h(
		'div',
		{ class: 'search-plain' },
		h('h3', { class: 'search-title' }, nothingSentence(request)),
		h('p', { class: 'search-text' }, `${strings.searched} ${strings.otherWords}`),
		...(filters > 0
			? [
					h(
						'p',
						{ class: 'search-text' },
						`${strings.filtersOn(filters)} `,
						button(strings.clearFilters, 'act', clearFilters),
					),
				]
			: []),
		waysInView([browse], base, ask),
	);
}

/** The search cannot run: why, trying again, and where to look by hand. */
export function failedView(hasNoIndex: boolean, { base, ask, retry }: StateActions): HTMLElement {
	const title = hasNoIndex ? strings.noIndex : strings.failed;
	const why = hasNoIndex ? strings.noIndexWhy : strings.failedWhy;
	return h(
		'div',
		{ class: 'search-plain' },
		h('h3', { class: 'search-title' }, title),
		h('p', { class: 'search-text' }, `${why} ${strings.failedNext}`),
		h('p', { class: 'search-text' }, button(strings.retry, 'btn', retry)),
		waysInView([browse], base, ask),
	);
}
