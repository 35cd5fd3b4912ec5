import {
	activeKeys,
	emptyFilter,
	filterKeys,
	formatFilter,
	matches,
	obstacles,
	parseFilter,
	type CatalogueEntry,
	type CatalogueFilter,
	type FilterKey,
} from '../data/catalogue/filter.ts';
import { h } from '../platform/h.ts';
import { catalogueWords as words } from '../strings/catalogue.ts';

/** How long after the last letter the address follows, in milliseconds. */
const PAUSE = 250;

/**
 * The data catalogue: every row stands in the page. The script shows the form, hides the rows that
 * do not meet its wishes, says how many are left, and keeps the wishes in the address.
 */
class BpoDataCatalogue extends HTMLElement {
	#life = new AbortController();
	#form: HTMLFormElement | null = null;
	#rows: { element: HTMLElement; entry: CatalogueEntry }[] = [];
	#timer = 0;

	connectedCallback(): void {
		this.#form = this.querySelector('form');
		if (!this.#form) return;
		this.#life = new AbortController();
		const { signal } = this.#life;
		this.#rows = [...this.querySelectorAll<HTMLElement>('tr[data-newest]')].map((element) => ({
			element,
			entry: entryOf(element),
		}));
		this.#fill(parseFilter(location.search, this.#offered()));
		this.#form.hidden = false;
		this.#show();
		this.#form.addEventListener('input', () => this.#change(), { signal });
		this.#form.addEventListener(
			'submit',
			(event) => {
				event.preventDefault();
				this.#change();
			},
			{ signal },
		);
		this.addEventListener('click', (event) => this.#press(event), { signal });
	}

	disconnectedCallback(): void {
		this.#life.abort();
		clearTimeout(this.#timer);
	}

	#control(key: FilterKey): HTMLInputElement | HTMLSelectElement | undefined {
		const control = this.#form?.elements.namedItem(key);
		return control instanceof HTMLInputElement || control instanceof HTMLSelectElement
			? control
			: undefined;
	}

	#offered() {
		const valuesOf = (key: FilterKey) => {
			const control = this.#control(key);
			return control instanceof HTMLSelectElement
				? [...control.options].map(({ value }) => value)
				: [];
		};
		return {
			group: valuesOf('group'),
			publisher: valuesOf('publisher'),
			terms: valuesOf('terms'),
			since: valuesOf('since'),
		};
	}

	#filter(): CatalogueFilter {
		const filter = { ...emptyFilter };
		for (const key of filterKeys) filter[key] = this.#control(key)?.value ?? '';
		return filter;
	}

	#fill(filter: CatalogueFilter): void {
		for (const key of filterKeys) {
			const control = this.#control(key);
			if (control) control.value = filter[key];
		}
	}

	#change(): void {
		this.#show();
		clearTimeout(this.#timer);
		this.#timer = window.setTimeout(() => {
			const address = location.pathname + formatFilter(this.#filter()) + location.hash;
			history.replaceState(history.state, '', address);
		}, PAUSE);
	}

	#press(event: MouseEvent): void {
		const button = event.target instanceof Element && event.target.closest('button[data-leave]');
		if (!(button instanceof HTMLElement)) return;
		const left = filterKeys.find((key) => key === button.dataset.leave);
		this.#fill(left ? { ...this.#filter(), [left]: '' } : emptyFilter);
		this.#change();
		this.#control(left ?? 'q')?.focus();
	}

	#show(): void {
		const filter = this.#filter();
		let shown = 0;
		for (const { element, entry } of this.#rows) {
			element.hidden = !matches(entry, filter);
			if (!element.hidden) shown++;
		}
		for (const group of this.querySelectorAll<HTMLElement>('tbody')) {
			group.hidden = !group.querySelector('tr[data-newest]:not([hidden])');
		}
		const table = this.querySelector('table');
		if (table) table.hidden = shown === 0;
		const status = this.querySelector('[role="status"]');
		if (status) {
			const count = words.count(shown, this.#rows.length);
			status.textContent = shown === 0 ? words.nothing : count;
		}
		this.#offerWaysOut(shown === 0 ? filter : emptyFilter);
	}

	/** Buttons that take one wish back, each with what it would bring, and one that takes back all. */
	#offerWaysOut(filter: CatalogueFilter): void {
		const place = this.querySelector<HTMLElement>('[data-ways-out]');
		if (!place) return;
		const entries = this.#rows.map(({ entry }) => entry);
		const ways = obstacles(entries, filter).map(({ key, count }) =>
			buttonOf(key, words.without(this.#wish(key, filter), count)),
		);
		const all = activeKeys(filter).length > 0 ? [buttonOf('', words.clear)] : [];
		place.replaceChildren(...ways, ...all);
		place.hidden = ways.length + all.length === 0;
	}

	#wish(key: FilterKey, filter: CatalogueFilter): string {
		const control = this.#control(key);
		const name = control?.labels?.[0]?.textContent.trim() ?? key;
		const value =
			control instanceof HTMLSelectElement
				? (control.selectedOptions[0]?.textContent.trim() ?? '')
				: filter[key];
		return words.wish(name, value);
	}
}

function entryOf({ dataset, textContent }: HTMLElement): CatalogueEntry {
	return {
		text: dataset.text ?? textContent.toLowerCase(),
		group: dataset.group ?? '',
		publisher: dataset.publisher ?? '',
		terms: dataset.terms ?? '',
		newest: Number(dataset.newest),
	};
}

function buttonOf(key: FilterKey | '', text: string): HTMLButtonElement {
	return h('button', { type: 'button', class: 'act', 'data-leave': key }, text);
}

customElements.define('bpo-data-catalogue', BpoDataCatalogue);
