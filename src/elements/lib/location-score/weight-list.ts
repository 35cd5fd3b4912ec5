import { readNumber } from '../../../methods/read-number.ts';
import { readWeight } from '../../../methods/location-score/setting.ts';
import { percentText, pointsText, scorePage as page } from '../../../strings/location-score.ts';
import { find } from './find.ts';

interface Target {
	list: HTMLElement;
	/** A weight that can be used, by place in the list. */
	change: (index: number, weight: number) => void;
	signal: AbortSignal;
}

/** The criteria with a slider and a field for each weight; what is typed stays, also when it is no weight. */
export class WeightList {
	readonly #items: readonly HTMLElement[];
	readonly #target: Target;

	constructor(target: Target) {
		this.#target = target;
		this.#items = [...target.list.querySelectorAll<HTMLElement>('[data-criterion]')];
		const { signal } = target;
		this.#items.forEach((item, index) => {
			const slider = find(item, '[data-slider]', HTMLInputElement);
			const field = find(item, '[data-weight]', HTMLInputElement);
			slider.addEventListener('input', () => this.#slide(index, Number(slider.value)), { signal });
			field.addEventListener('input', () => this.#type(index, field.value, false), { signal });
			field.addEventListener('change', () => this.#type(index, field.value, true), { signal });
		});
	}

	/** Shows weights and what they come to; a field that the reader is typing in is left alone. */
	show(weights: readonly number[], shares: ArrayLike<number>, effective: readonly number[]): void {
		this.#items.forEach((item, index) => {
			const weight = String(weights[index] ?? 0);
			const slider = find(item, '[data-slider]', HTMLInputElement);
			const field = find(item, '[data-weight]', HTMLInputElement);
			if (slider.value !== weight) slider.value = weight;
			if (field !== document.activeElement) {
				field.value = weight;
				this.#complain(item, false);
			}
			const share = shares[index] ?? 0;
			slider.ariaValueText = page.nominal(`${pointsText(share)}%`);
			find(item, '[data-nominal]').textContent = slider.ariaValueText;
			find(item, '[data-effective]').textContent = page.effective(
				percentText(effective[index] ?? 0),
			);
		});
	}

	#slide(index: number, weight: number): void {
		const item = this.#items[index];
		if (!item) return;
		find(item, '[data-weight]', HTMLInputElement).value = String(weight);
		this.#complain(item, false);
		this.#target.change(index, weight);
	}

	#type(index: number, text: string, done: boolean): void {
		const item = this.#items[index];
		if (!item) return;
		const read = readNumber(text);
		const weight = 'value' in read ? readWeight(read.value) : undefined;
		// An empty field is on its way to a number until the reader leaves it.
		this.#complain(item, weight === undefined && (done || text.trim() !== ''));
		if (weight !== undefined) this.#target.change(index, weight);
	}

	#complain(item: HTMLElement, bad: boolean): void {
		const field = find(item, '[data-weight]', HTMLInputElement);
		const box = find(item, '[data-bad]');
		if (bad) field.setAttribute('aria-invalid', 'true');
		else field.removeAttribute('aria-invalid');
		box.textContent = bad ? page.badWeight : '';
		box.hidden = !bad;
	}
}
