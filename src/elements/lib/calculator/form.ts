import type { FieldProblem, RawInputs } from '../../../methods/inputs.ts';
import { boundText } from '../../../methods/bound-text.ts';
import type { Field, NumberField } from '../../../methods/method.ts';
import { readNumber } from '../../../methods/read-number.ts';

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** The fields of a calculator in the page: what stands in them, and what is wrong with it. */
export class CalculatorForm {
	readonly #form: HTMLFormElement;
	readonly #fields: readonly Field[];

	constructor(form: HTMLFormElement, fields: readonly Field[]) {
		this.#form = form;
		this.#fields = fields;
	}

	/** What the reader typed, by field id. */
	get raw(): RawInputs {
		return Object.fromEntries(
			this.#fields.flatMap(({ id }) => {
				const control = this.#control(id);
				return control ? [[id, control.value]] : [];
			}),
		);
	}

	/** Lets readers change the fields; before the script they only show the usual values. */
	open(): void {
		for (const { id } of this.#fields) {
			const control = this.#control(id);
			if (control instanceof HTMLSelectElement) control.disabled = false;
			else if (control) control.readOnly = false;
		}
	}

	/** Fills all fields: with the given texts, and with the usual values of the page where there is none. */
	fill(raw: RawInputs): void {
		this.#form.reset();
		for (const [id, text] of Object.entries(raw)) {
			const control = this.#control(id);
			if (!control || text === undefined) continue;
			control.value = text;
			this.#unfold(control);
		}
	}

	/** Shows each problem at its field, and takes those away that are mended. */
	showProblems(problems: readonly FieldProblem[]): void {
		for (const { id } of this.#fields) {
			const control = this.#control(id);
			const place = this.#form.querySelector<HTMLElement>(`#field-${CSS.escape(id)}-problem`);
			if (!control || !place) continue;
			const message = problems.find(({ field }) => field === id)?.message;
			if (message === undefined) control.removeAttribute('aria-invalid');
			else {
				control.setAttribute('aria-invalid', 'true');
				this.#unfold(control);
			}
			if (place.textContent !== (message ?? '')) place.textContent = message ?? '';
			place.hidden = message === undefined;
		}
	}

	/**
	 * Tells of every change at once (`changed`), and when a reader leaves a field or presses Enter
	 * (`left`): what is wrong with it need not wait then. Arrow keys step through numbers.
	 */
	listen(acts: { changed: () => void; left: () => void }, signal: AbortSignal): void {
		const form = this.#form;
		form.addEventListener('input', acts.changed, { signal });
		form.addEventListener('change', acts.left, { signal });
		form.addEventListener(
			'submit',
			(event) => {
				event.preventDefault();
				acts.left();
			},
			{ signal },
		);
		form.addEventListener(
			'keydown',
			(event) => {
				const direction = { ArrowUp: 1, ArrowDown: -1 }[event.key] as 1 | -1 | undefined;
				if (!direction || !this.#step(event.target, direction)) return;
				event.preventDefault();
				acts.changed();
			},
			{ signal },
		);
	}

	/** Moves the number in a field by one step up or down, within its range. Returns whether it did. */
	#step(target: EventTarget | null, direction: 1 | -1): boolean {
		const field = this.#fields.find(({ id }) => this.#control(id) === target);
		if (field?.kind !== 'number' || !(target instanceof HTMLInputElement)) return false;
		target.value = stepped(field, target.value, direction);
		return true;
	}

	#control(id: string): Control | undefined {
		const control = this.#form.elements.namedItem(id);
		return control instanceof HTMLInputElement ||
			control instanceof HTMLSelectElement ||
			control instanceof HTMLTextAreaElement
			? control
			: undefined;
	}

	/** A field in a folded group would hide its value or its problem. */
	#unfold(control: Control): void {
		const group = control.closest('details');
		if (group) group.open = true;
	}
}

/** The usual value of a field as it stands in the field. */
export function usualText(field: Field): string {
	return field.kind === 'number' ? boundText(field.usual) : field.usual;
}

/** The text of a number field one step up or down; a text that is no number stays as it is. */
export function stepped(field: NumberField, typed: string, direction: 1 | -1): string {
	const read = readNumber(typed, field.unit);
	if ('fault' in read) return typed;
	const moved = Number((read.value + direction * field.step).toFixed(10));
	return boundText(Math.min(field.max, Math.max(field.min, moved)));
}
