import { moveCursor } from '../../charts/shared/cursor.ts';
import { h } from '../../platform/h.ts';

/** An entry of the list below a field. */
export interface Option {
	value: string;
	text: string;
	/** Said after the text, for example the region. */
	detail: string;
	/** Class of the dot before it. */
	key: string;
	chosen: boolean;
}

interface Target {
	input: HTMLInputElement;
	list: HTMLElement;
	/** Entries for a typed text. */
	find: (typed: string) => readonly Option[];
	pick: (value: string) => void;
	/** Said to screen readers after typing. */
	say: (count: number, typed: string) => void;
	signal: AbortSignal;
}

/**
 * A field with a list of entries below it, by the ARIA pattern of an editable combobox: the focus
 * stays in the field, arrows move through the list, Enter picks, Escape closes and then clears.
 */
export class Combobox {
	readonly #target: Target;
	#options: readonly Option[] = [];
	#active = -1;

	constructor(target: Target) {
		this.#target = target;
		const { input, list, signal } = target;
		// Some browsers make a list that scrolls a stop of the tab key; it closes as they get there.
		list.tabIndex = -1;
		input.addEventListener('input', () => this.#open(true), { signal });
		input.addEventListener('focus', () => this.#open(false), { signal });
		input.addEventListener('click', () => this.#open(false), { signal });
		input.addEventListener('blur', () => this.#close(), { signal });
		input.addEventListener('keydown', (event) => this.#key(event), { signal });
		// A press would take the focus out of the field before the click arrives.
		list.addEventListener('pointerdown', (event) => event.preventDefault(), { signal });
		list.addEventListener('mousedown', (event) => event.preventDefault(), { signal });
		list.addEventListener('click', (event) => this.#click(event), { signal });
	}

	/** Shows the entries again after a choice changed; the entry that Enter would pick stays. */
	refresh(): void {
		if (this.#target.list.hidden) return;
		const active = this.#options[this.#active]?.value;
		this.#open(false);
		this.#active = this.#options.findIndex(({ value }) => value === active);
		this.#show();
	}

	#open(typed: boolean): void {
		const { input, list, find, say } = this.#target;
		this.#options = find(input.value);
		this.#active = typed && input.value.trim() !== '' && this.#options.length > 0 ? 0 : -1;
		list.replaceChildren(
			...this.#options.map(({ text, detail, key, chosen }, index) =>
				h(
					'li',
					{ role: 'option', id: `${list.id}-${index}`, 'aria-selected': String(chosen) },
					h('span', { class: `key ${key}` }),
					h('span', {}, text),
					h('span', { class: 'note' }, detail),
				),
			),
		);
		list.hidden = this.#options.length === 0;
		input.ariaExpanded = String(!list.hidden);
		this.#show();
		if (typed) say(this.#options.length, input.value);
	}

	#close(): void {
		const { input, list } = this.#target;
		list.hidden = true;
		this.#active = -1;
		input.ariaExpanded = 'false';
		input.removeAttribute('aria-activedescendant');
	}

	#show(): void {
		const { input, list } = this.#target;
		[...list.children].forEach((item, index) => {
			item.toggleAttribute('data-active', index === this.#active);
			if (index === this.#active) item.scrollIntoView({ block: 'nearest' });
		});
		if (this.#active < 0) input.removeAttribute('aria-activedescendant');
		else input.setAttribute('aria-activedescendant', `${list.id}-${this.#active}`);
	}

	#pick(index: number): void {
		const option = this.#options[index];
		if (!option) return;
		this.#target.input.value = '';
		this.#target.pick(option.value);
		this.#close();
	}

	#click(event: Event): void {
		const item = event.target instanceof Element ? event.target.closest('li') : null;
		if (item) this.#pick([...this.#target.list.children].indexOf(item));
	}

	#key(event: KeyboardEvent): void {
		const { input, list } = this.#target;
		if (event.key === 'Escape') {
			if (!list.hidden) event.stopPropagation();
			if (list.hidden) input.value = '';
			this.#close();
			return;
		}
		if (event.key === 'Enter') {
			event.preventDefault();
			if (!list.hidden) this.#pick(this.#active);
			return;
		}
		// Left, Home and their like move the caret in the field.
		if (!['ArrowDown', 'ArrowUp', 'PageDown', 'PageUp'].includes(event.key)) return;
		event.preventDefault();
		if (list.hidden) this.#open(false);
		const from = this.#active < 0 && event.key === 'ArrowUp' ? 0 : this.#active;
		this.#active = moveCursor(event.key, from, this.#options.length) ?? this.#active;
		this.#show();
	}
}
