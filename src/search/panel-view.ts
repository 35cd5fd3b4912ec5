import { button, h } from '../platform/h.ts';
import { searchStrings as strings } from '../strings/search.ts';
import { siteOfPage } from './site-of-page.ts';

/** The frame of the search: filters, and beside them one block with a heading, results or a state. */
export class PanelView {
	readonly element: HTMLElement;
	/** Holds the block that is shown. */
	readonly content = h('div', { class: 'search-content' });
	readonly #facets: HTMLElement;
	readonly #status = h('p', { class: 'vh', role: 'status' });
	readonly #heading = h('h2', { class: 'vh' });
	readonly #count = h('b');
	readonly #note: HTMLElement;
	readonly #main: HTMLElement;
	readonly #filterButton: HTMLButtonElement;

	/** @param facets the filters; their id is known to the button that opens them */
	constructor(facets: HTMLElement) {
		this.#facets = facets;
		this.#filterButton = this.#makeFilterButton(facets.id);
		this.#note = h('div', { class: 'search-note ui' }, this.#count, this.#filterButton);
		this.#main = h('div', { class: 'search-main' }, this.#heading, this.#note, this.content);
		this.element = h('div', { class: 'search-panel' }, this.#status, facets, this.#main);
		this.#watchUnsaved();
	}

	/** How many results there are, in words; empty while nothing is counted. */
	get count(): string {
		return this.#count.textContent;
	}

	/** Links of what is shown, in the order in which arrow keys reach them. */
	get titles(): HTMLAnchorElement[] {
		return [
			...this.content.querySelectorAll<HTMLAnchorElement>(
				'.search-answer h3 a, .search-result h3 a',
			),
		];
	}

	/** Puts a block in place under a heading. Only what comes with a count comes with filters. */
	show(block: HTMLElement, heading: string, count = ''): void {
		this.content.replaceChildren(block);
		this.#heading.textContent = heading;
		this.#status.textContent = '';
		this.#count.textContent = count;
		this.#note.hidden = count === '';
		this.#facets.hidden = count === '';
		this.element.classList.toggle('has-filters', count !== '');
		this.element.scrollTop = 0;
		this.#main.scrollTop = 0;
	}

	/** Says something to a screen reader. */
	announce(sentence: string): void {
		this.#status.textContent = sentence;
	}

	/** Says on the button for the filters how many are on. */
	showFilterCount(count: number): void {
		this.#filterButton.textContent = strings.filters(count);
	}

	/** Only pages that a saved copy may answer for ask what it lacks. */
	#watchUnsaved(): void {
		if (!('serviceWorker' in navigator && navigator.serviceWorker.controller)) return;
		import('./unsaved.ts').then(
			({ watchUnsaved }) => watchUnsaved(this.content, siteOfPage().base),
			() => undefined,
		);
	}

	/** Opens the filters on narrow screens, where they stand closed above the results. */
	#makeFilterButton(controls: string): HTMLButtonElement {
		const toggle = button(strings.filters(0), 'act search-filters', () => {
			const open = this.element.classList.toggle('filters-open');
			toggle.setAttribute('aria-expanded', String(open));
		});
		toggle.setAttribute('aria-expanded', 'false');
		toggle.setAttribute('aria-controls', controls);
		return toggle;
	}
}
