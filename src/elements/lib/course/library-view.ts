import { builderWords as words } from '../../../strings/course-builder.ts';
import type { CatalogItem, CatalogPage } from '../../../teach/course/catalog.ts';
import { isAddress, itemsAt, partsToAdd, toCourseItem } from '../../../teach/course/address.ts';
import { addItems, countItems, removeItem } from '../../../teach/course/edit.ts';
import { findItems, type Found } from '../../../teach/course/find.ts';
import { itemKey } from '../../../teach/course/model.ts';
import { absolute, href } from '../../../site.ts';
import { h } from '../../../platform/h.ts';
import { tool, type Desk } from './desk.ts';

/** Groups shown at first, and with each press of "more". */
const GROUPS = 8;
/** Terms shown at first: there are too many for one list. */
const TERMS = 30;
/** How long after the last letter the list follows, in milliseconds. */
const PAUSE = 120;

/** The finder: everything of the book, with a button that adds it. */
export class LibraryView {
	readonly element: HTMLElement;
	#desk: Desk;
	#query = h('input', {
		...{ class: 'field', type: 'search', id: 'cb-find', autocomplete: 'off' },
		'aria-describedby': 'cb-find-hint',
	});
	#kind = h('select', { class: 'field', 'aria-label': words.kind });
	#level = h('select', { class: 'field', 'aria-label': words.levelFilter });
	#target = h('select', { class: 'field', 'aria-label': words.target, 'data-name': 'target' });
	#count = h('p', { class: 'note', role: 'status' });
	#list = h('div', { class: 'cb-lib' });
	#shown = GROUPS;
	#timer = 0;

	constructor(desk: Desk) {
		this.#desk = desk;
		this.#kind.append(
			...Object.entries(words.kinds).map(([value, name]) => h('option', { value }, name)),
		);
		this.#level.append(
			h('option', { value: '' }, words.anyLevel),
			...[1, 2, 3].map((level) => h('option', { value: level }, words.levelName(level))),
		);
		this.element = h(
			'section',
			{ class: 'cb-libcol', 'aria-labelledby': 'cb-lib-h' },
			h('h2', { id: 'cb-lib-h' }, words.addFrom),
			h('label', { class: 'vh', for: 'cb-find' }, words.find),
			this.#query,
			h('p', { class: 'note', id: 'cb-find-hint' }, words.findHint),
			h('div', { class: 'cb-filters' }, this.#kind, this.#level),
			h('label', { class: 'cb-target note' }, words.target, this.#target),
			this.#count,
			this.#list,
		);
		this.#query.placeholder = words.find;
		this.#query.addEventListener('input', () => {
			clearTimeout(this.#timer);
			this.#timer = window.setTimeout(() => this.#again(), PAUSE);
		});
		this.#query.addEventListener('keydown', ({ key }) => {
			if (key === 'Enter') this.#again();
		});
		for (const select of [this.#kind, this.#level]) {
			select.addEventListener('change', () => this.#again());
		}
		this.#target.addEventListener('change', () => {
			this.#desk.target = Number(this.#target.value);
		});
		this.draw();
	}

	/** Draws the list for the course as it is now. */
	draw(): void {
		const { course, target } = this.#desk;
		this.#target.replaceChildren(
			...course.sessions.map(({ title }, index) =>
				h(
					'option',
					{ value: index, selected: index === target },
					title === '' ? words.session(index + 1) : `${words.session(index + 1)}: ${title}`,
				),
			),
		);
		const open = new Set(
			[...this.#list.querySelectorAll<HTMLElement>('details[open]')].map(
				({ dataset }) => dataset.page,
			),
		);
		const held = new Set(course.sessions.flatMap(({ items }) => items.map(itemKey)));
		if (this.#drawAddress(held)) return;
		const found = this.#found();
		const count = found.reduce((sum, { items }) => sum + items.length, 0);
		const typed = this.#query.value.trim();
		this.#count.textContent = count === 0 ? words.noMatch(typed) : words.matches(count);
		const narrowed = typed !== '' || this.#kind.value !== 'all';
		const groups = found
			.slice(0, this.#shown)
			.map((group) => this.#group(group, held, narrowed || open.has(group.page?.path ?? 'terms')));
		const rest = found.length - this.#shown;
		if (rest > 0) {
			const more = h(
				'button',
				{ type: 'button', class: 'act' },
				words.more(Math.min(rest, GROUPS)),
			);
			more.addEventListener('click', () => {
				this.#shown += GROUPS;
				this.draw();
			});
			groups.push(more);
		}
		this.#list.replaceChildren(...groups);
	}

	/** Shows what a pasted address stands for; false when the query is none. */
	#drawAddress(held: ReadonlySet<string>): boolean {
		const typed = this.#query.value.trim();
		if (!isAddress(typed)) return false;
		const homes = [new URL(href('/'), location.href).href, absolute('/')];
		const items = itemsAt(typed, this.#desk.catalog, homes);
		this.#count.textContent = items.length === 0 ? words.noAddress : words.matches(items.length);
		const rows = items.map((item) => this.#row(item, held));
		this.#list.replaceChildren(h('div', { class: 'cb-group' }, h('ul', {}, ...rows)));
		return true;
	}

	#again(): void {
		clearTimeout(this.#timer);
		this.#shown = GROUPS;
		this.draw();
	}

	#found(): Found[] {
		const kind = this.#kind.value;
		const level = Number(this.#level.value);
		return findItems(this.#desk.catalog, this.#query.value)
			.filter(({ page }) => level === 0 || page?.level === level)
			.map(({ page, items }) => ({
				...(page && { page }),
				items: items.filter((item) => kind === 'all' || item.kind === kind),
			}))
			.filter(({ items }) => items.length > 0);
	}

	#group({ page, items }: Found, held: ReadonlySet<string>, open: boolean): HTMLElement {
		const visible = page ? items : items.slice(0, TERMS);
		const list = h('ul', {}, ...visible.map((item) => this.#row(item, held)));
		const title = page?.title ?? words.glossary;
		const facts = page ? pageFacts(page) : words.parts(items.length);
		return h(
			'div',
			{ class: 'cb-group' },
			h(
				'div',
				{ class: 'cb-page' },
				h('span', { class: 'cb-name' }, title, h('span', { class: 'note' }, facts)),
				...(page
					? [tool('plus', words.addAll(title), `all:${page.path}`, () => this.#addAll(page))]
					: []),
			),
			h(
				'details',
				{ open, 'data-page': page?.path ?? 'terms' },
				h(
					'summary',
					{ class: 'note' },
					words.parts(items.length),
					h('span', { class: 'vh' }, `: ${title}`),
				),
				list,
			),
		);
	}

	#row(item: CatalogItem, held: ReadonlySet<string>): HTMLElement {
		const key = itemKey(item);
		const present = held.has(key);
		const toggle = tool(
			present ? 'right' : 'plus',
			present ? words.remove(item.title) : words.add(item.title),
			`add:${key}`,
			() => (present ? this.#remove(item) : this.#add([item], item.title)),
		);
		return h(
			'li',
			{ class: present ? 'cb-held' : '' },
			h('span', { class: 'cb-name' }, item.title, h('span', { class: 'note' }, facts(item))),
			toggle,
		);
	}

	#addAll(page: CatalogPage): void {
		const items = partsToAdd(this.#desk.catalog.itemsOf(page));
		this.#add(items, undefined, `all:${page.path}`);
	}

	#add(items: readonly CatalogItem[], title: string | undefined, focus?: string): void {
		const { course, target } = this.#desk;
		const picked = items.map(toCourseItem);
		const added = addItems(course, target, picked);
		const count = countItems(added) - countItems(course);
		const [first] = picked;
		const said =
			count === 0
				? words.nothingNew
				: title === undefined
					? words.addedMany(count, target + 1)
					: words.added(title, target + 1);
		this.#desk.change(added, said, focus ?? (first && `add:${itemKey(first)}`));
	}

	#remove(item: CatalogItem): void {
		const { course } = this.#desk;
		const key = itemKey(item);
		const session = course.sessions.findIndex(({ items }) =>
			items.some((held) => itemKey(held) === key),
		);
		const index = course.sessions[session]?.items.findIndex((held) => itemKey(held) === key) ?? -1;
		if (index < 0) return;
		this.#desk.change(
			removeItem(course, { session, index }),
			words.removed(item.title),
			`add:${key}`,
		);
	}
}

function pageFacts({ label, level, minutes }: CatalogPage): string {
	return words.pageFacts(label, level === undefined ? '' : words.levelName(level), minutes);
}

function facts({ kind, minutes }: CatalogItem): string {
	const names: Readonly<Record<string, string>> = words.kindNames;
	return [names[kind] ?? '', words.sum(minutes)].filter((text) => text !== '').join(', ');
}
