import { regionGroups } from '../corpus/regions.ts';
import { button, h } from '../platform/h.ts';
import { marked } from './dom.ts';
import type { FoundPage, FoundSection } from './result.ts';
import { searchStrings as strings } from '../strings/search.ts';

/** One found page as a list item: kind and place, title, description, sections with matches. */
export function resultView(page: FoundPage): HTMLLIElement {
	const kind = page.kind ? strings.kinds[page.kind] : '';
	const title = h('a', { href: page.href }, ...marked(page.title));
	return h(
		'li',
		{ class: 'search-result' },
		h(
			'p',
			{ class: 'search-kind' },
			kind,
			h('span', { class: 'search-path' }, kind && page.path ? ` / ${page.path}` : page.path),
		),
		h('h3', {}, ...regionDot(page), title),
		h('p', {}, ...marked(page.description)),
		...sectionList(page),
	);
}

/** Places carry the color of their region; the region's name stands beside it in words. */
function regionDot({ kind, region }: FoundPage): Node[] {
	const isPlace = kind === 'Country' || kind === 'Region';
	const group = Object.entries(regionGroups).find(([slug]) => slug === region)?.[1];
	return isPlace && group
		? [h('span', { class: `search-dot r-${group.key}`, 'aria-hidden': 'true' })]
		: [];
}

/** The sections of a found page as a list; nothing where none holds a match. */
export function sectionList({ sections, shown }: FoundPage): Node[] {
	if (sections.length === 0) return [];
	const list = h('ul', { class: 'search-sections' }, ...shown.map(sectionView));
	const hidden = sections.length - shown.length;
	if (hidden > 0) {
		const more = button(strings.moreSections(hidden), 'act', () => {
			const firstNew = sections.findIndex((section) => !shown.includes(section));
			list.replaceChildren(...sections.map(sectionView));
			list.children[firstNew]?.querySelector('a')?.focus();
		});
		list.append(h('li', {}, more));
	}
	return [list];
}

function sectionView(section: FoundSection): HTMLLIElement {
	return h(
		'li',
		{},
		h('a', { href: section.href }, ...marked(section.title)),
		h('p', {}, ...marked(section.excerpt)),
	);
}
