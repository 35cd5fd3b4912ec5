import { builderWords as words } from '../../../strings/course-builder.ts';
import type { CatalogItem, CatalogPage } from '../../../teach/course/catalog.ts';
import type { Found } from '../../../teach/course/find.ts';
import { itemKey } from '../../../teach/course/model.ts';
import { h } from '../../../platform/h.ts';
import { tool, type Desk } from './desk.ts';
import { addPage, addPart, takeOut } from './pick.ts';

/** Terms shown of the glossary: there are too many for one list. */
const TERMS = 30;

/**
 * A page of the book with its parts, or terms of the glossary.
 *
 * @param held keys of what the course holds already
 * @param open whether the parts are shown at once
 */
export function libraryGroup(
	desk: Desk,
	{ page, items }: Found,
	held: ReadonlySet<string>,
	open: boolean,
): HTMLElement {
	const visible = page ? items : items.slice(0, TERMS);
	const rows = () => visible.map((item) => libraryRow(desk, item, held));
	const list = h('ul', {}, ...(open ? rows() : []));
	const title = page?.title ?? words.glossary;
	const about = page ? pageFacts(page) : words.parts(items.length);
	const parts = h(
		'details',
		{ open, 'data-page': page?.path ?? 'terms' },
		h(
			'summary',
			{ class: 'note' },
			words.parts(items.length),
			h('span', { class: 'vh' }, `: ${title}`),
		),
		list,
	);
	// Most groups stay closed: their rows are made when they are opened first.
	parts.addEventListener('toggle', () => {
		if (parts.open && list.childElementCount === 0) list.append(...rows());
	});
	return h(
		'div',
		{ class: 'cb-group' },
		h(
			'div',
			{ class: 'cb-page' },
			h('span', { class: 'cb-name' }, title, h('span', { class: 'note' }, about)),
			...(page
				? [tool('plus', words.addAll(title), `all:${page.path}`, () => addPage(desk, page))]
				: []),
		),
		parts,
	);
}

/**
 * One part of the book, with a button that adds it to the course or takes it out.
 *
 * @param held keys of what the course holds already
 */
export function libraryRow(desk: Desk, item: CatalogItem, held: ReadonlySet<string>): HTMLElement {
	const key = itemKey(item);
	const present = held.has(key);
	const toggle = tool(
		present ? 'right' : 'plus',
		present ? words.remove(item.title) : words.add(item.title),
		`add:${key}`,
		() => (present ? takeOut(desk, item) : addPart(desk, item)),
	);
	return h(
		'li',
		{ class: present ? 'cb-held' : '' },
		h('span', { class: 'cb-name' }, item.title, h('span', { class: 'note' }, facts(item))),
		toggle,
	);
}

function pageFacts({ label, level, minutes }: CatalogPage): string {
	return words.pageFacts(label, level === undefined ? '' : words.levelName(level), minutes);
}

function facts({ kind, minutes }: CatalogItem): string {
	const names: Readonly<Record<string, string>> = words.kindNames;
	return [names[kind] ?? '', words.sum(minutes)].filter((text) => text !== '').join(', ');
}
