import { h } from '../platform/h.ts';
import { FACET_VALUES, FACETS, type Facet } from './facets.ts';
import type { SearchRequest } from './params.ts';
import { facetNames } from './facet-names.ts';
import { searchStrings as strings } from '../strings/search.ts';

type Filters = SearchRequest['filters'];
type Counts = Record<Facet, Record<string, number>>;

/** The filters as groups of check boxes. They stay in place from search to search, so focus stays too. */
export class FacetView {
	readonly element: HTMLElement;
	#groups = FACETS.map((facet) => new FacetGroup(facet));

	constructor(id: string, onChange: () => void) {
		this.element = h('div', { class: 'search-facets', id }, ...this.#groups.map((g) => g.element));
		this.element.addEventListener('change', onChange);
	}

	/** Shows the values that would find something or are chosen, with their counts. */
	update(counts: Counts, filters: Filters): void {
		for (const group of this.#groups) group.update(counts[group.facet], filters[group.facet]);
	}

	/** What the reader has chosen. */
	get filters(): Filters {
		const chosen = this.#groups.map((group): [Facet, string[]] => [group.facet, group.chosen]);
		return Object.fromEntries(chosen) as Filters;
	}
}

class FacetGroup {
	readonly facet: Facet;
	readonly element: HTMLFieldSetElement;
	#boxes = new Map<string, { row: HTMLElement; input: HTMLInputElement; count: HTMLElement }>();

	constructor(facet: Facet) {
		this.facet = facet;
		this.element = h('fieldset', {}, h('legend', { class: 'label' }, strings.facets[facet]));
		const labels = facetNames[facet];
		for (const value of FACET_VALUES[facet]) {
			const input = h('input', { type: 'checkbox', value });
			const count = h('span', { class: 'n' });
			const row = h('label', { class: 'check' }, input, labels[value] ?? value, ' ', count);
			this.#boxes.set(value, { row, input, count });
			this.element.append(row);
		}
	}

	update(counts: Record<string, number>, chosen: readonly string[]): void {
		let shown = 0;
		for (const [value, { row, input, count }] of this.#boxes) {
			const found = counts[value] ?? 0;
			input.checked = chosen.includes(value);
			count.textContent = String(found);
			// Whoever takes a box back that found nothing stays on it.
			row.hidden = found === 0 && !input.checked && input !== document.activeElement;
			if (!row.hidden) shown += 1;
		}
		// One value that holds for every result narrows nothing.
		const isInUse = chosen.length > 0 || this.element.contains(document.activeElement);
		this.element.hidden = shown < 2 && !isInUse;
	}

	get chosen(): string[] {
		return [...this.#boxes].filter(([, { input }]) => input.checked).map(([value]) => value);
	}
}
