import type { BankState } from '../../../teach/questions/state.ts';

/** What the form asks for. A section comes with the address only: there are too many for a list. */
const fields = ['q', 'part', 'article', 'bloom', 'kind'] as const;
type Field = (typeof fields)[number];

/** The form with text and lists that narrow the questions. */
export class FilterForm {
	readonly #form: HTMLFormElement;

	/** @param changed called with each letter and choice, until the signal ends */
	constructor(form: HTMLFormElement, changed: () => void, signal: AbortSignal) {
		this.#form = form;
		form.hidden = false;
		form.addEventListener('input', changed, { signal });
		form.addEventListener('submit', (event) => event.preventDefault(), { signal });
	}

	/** What the form asks for now. */
	read(): Pick<BankState, Field> {
		return {
			q: this.#control('q').value,
			part: this.#control('part').value,
			article: this.#control('article').value,
			bloom: this.#control('bloom').value,
			kind: this.#control('kind').value,
		};
	}

	/** Fills the form. */
	show(state: Pick<BankState, Field>): void {
		for (const key of fields) this.#control(key).value = state[key];
	}

	/** The values a list offers. */
	valuesOf(name: Exclude<Field, 'q'>): string[] {
		return Array.from((this.#control(name) as HTMLSelectElement).options, ({ value }) => value);
	}

	/** Puts the cursor into the field for text. */
	focus(): void {
		this.#control('q').focus();
	}

	#control(name: Field): HTMLInputElement | HTMLSelectElement {
		return this.#form.elements.namedItem(name) as HTMLInputElement | HTMLSelectElement;
	}
}
