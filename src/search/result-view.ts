import { regionGroups } from '../corpus/regions.ts';
import { button, element, marked } from './dom.ts';
import type { FoundPage, FoundSection } from './result.ts';
import { searchStrings as strings } from '../strings/search.ts';

/** One found page as a list item: kind and place, title, description, sections with matches. */
export function resultView(page: FoundPage): HTMLLIElement {
	const kind = page.kind ? strings.kinds[page.kind] : '';
	const title = element('a', { href: page.href }, ...marked(page.title));
	return element(
		'li',
		{ class: 'search-result' },
		element(
			'p',
			{ class: 'search-kind' },
			kind,
			element('span', { class: 'search-path' }, kind && page.path ? ` / ${page.path}` : page.path),
		),
		element('h3', {}, ...regionDot(page), title),
		element('p', {}, ...marked(page.description)),
		...sectionList(page),
	);
}

/** Places carry the color of their region; the region's name stands beside it in words. */
function regionDot({ kind, region }: FoundPage): Node[] {
	const isPlace = kind === 'Country' || kind === 'Region';
	const group = Object.entries(regionGroups).find(([slug]) => slug === region)?.[1];
	return isPlace && group
		? [element('span', { class: `search-dot r-${group.key}`, 'aria-hidden': 'true' })]
		: [];
}

function sectionList({ sections, shown }: FoundPage): Node[] {
	if (sections.length === 0) return [];
	const list = element('ul', { class: 'search-sections' }, ...shown.map(sectionView));
	const hidden = sections.length - shown.length;
	if (hidden > 0) {
		const more = button(strings.moreSections(hidden), 'act', () => {
			const firstNew = sections.findIndex((section) => !shown.includes(section));
			list.replaceChildren(...sections.map(sectionView));
			list.children[firstNew]?.querySelector('a')?.focus();
		});
		list.append(element('li', {}, more));
	}
	return [list];
}

function sectionView(section: FoundSection): HTMLLIElement {
	return element(
		'li',
		{},
		element('a', { href: section.href }, ...marked(section.title)),
		element('p', {}, ...marked(section.excerpt)),
	);
}
