import { builderWords as words } from '../../../strings/course-builder.ts';
import { isAddress, itemsAt } from '../../../teach/course/address.ts';
import { findItems, type Found } from '../../../teach/course/find.ts';
import { itemKey } from '../../../teach/course/model.ts';
import { absolute, href } from '../../../site.ts';
import { h } from '../../../platform/h.ts';
import type { Desk } from './desk.ts';
import { libraryGroup, libraryRow } from './library-rows.ts';

/** Groups shown at first, and with each press of "more". */
const GROUPS = 8;
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
			.map((group) =>
				libraryGroup(this.#desk, group, held, narrowed || open.has(group.page?.path ?? 'terms')),
			);
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
		const rows = items.map((item) => libraryRow(this.#desk, item, held));
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
}
