import { button, h } from '../platform/h.ts';
import { recentWords as words } from '../strings/search-recent.ts';
import { formatSearchParams, emptyRequest } from './params.ts';
import { readRecent, storeRecent } from './recent.ts';

/**
 * The last searches on this device: to be asked again, to be cleared, and not to be kept any more.
 *
 * @param onQuery asks one of them again in place
 */
export function recentView(base: string, onQuery: (query: string) => void): HTMLElement {
	const { keep, queries } = readRecent();
	const view = h('section', { class: 'search-recent' });
	const change = (next: boolean) => {
		storeRecent({ keep: next, queries: [] });
		const changed = recentView(base, onQuery);
		view.replaceWith(changed);
		changed.querySelector('input')?.focus();
	};
	const box = h('input', { type: 'checkbox' });
	box.checked = keep;
	box.addEventListener('change', () => change(box.checked));
	const keepBox = h('label', { class: 'check' }, box, words.keep);
	if (queries.length === 0) {
		view.append(keepBox);
		return view;
	}
	const items = queries.map((query) => {
		const address = `${base}search/${formatSearchParams({ ...emptyRequest(), query })}`;
		const link = h('a', { href: address }, h('bdi', {}, query));
		link.addEventListener('click', (event) => {
			event.preventDefault();
			onQuery(query);
		});
		return h('li', {}, link);
	});
	view.append(
		h('h3', {}, words.title),
		h('ul', {}, ...items),
		h(
			'p',
			{},
			button(words.clear, 'act', () => change(keep)),
			keepBox,
		),
	);
	return view;
}
