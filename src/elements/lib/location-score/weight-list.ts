import { readNumber } from '../../../methods/read-number.ts';
import { readWeight } from '../../../methods/location-score/setting.ts';
import { percentText, pointsText } from '../../../strings/location-score.ts';
import { scorePage as page } from '../../../strings/location-score-page.ts';
import { weightRows, write, type WeightRow } from './weight-row.ts';

interface Target {
	list: HTMLElement;
	/** A weight that can be used, by place in the list. */
	change: (index: number, weight: number) => void;
	signal: AbortSignal;
}

/** The criteria with a slider and a field for each weight; what is typed stays, also when it is no weight. */
export class WeightList {
	readonly #rows: readonly WeightRow[];
	readonly #target: Target;
	/** Weights as they were shown last: a field is written to when its weight is another one. */
	#shown: readonly number[] = [];

	constructor(target: Target) {
		this.#target = target;
		this.#rows = weightRows(target.list);
		const { signal } = target;
		this.#rows.forEach((row, index) => {
			const { slider, field } = row;
			slider.addEventListener('input', () => this.#slide(row, index), { signal });
			field.addEventListener('input', () => this.#type(row, index, false), { signal });
			field.addEventListener('change', () => this.#type(row, index, true), { signal });
		});
	}

	/** Shows weights and what they come to. What the reader typed stays, until its weight changes. */
	show(weights: readonly number[], shares: ArrayLike<number>, effective: readonly number[]): void {
		this.#rows.forEach((row, index) => {
			const weight = weights[index] ?? 0;
			if (weight !== this.#shown[index]) {
				row.slider.value = String(weight);
				if (row.field !== document.activeElement) {
					row.field.value = String(weight);
					complain(row, false);
				}
			}
			const nominal = page.nominal(`${pointsText(shares[index] ?? 0)}%`);
			if (row.slider.ariaValueText !== nominal) row.slider.ariaValueText = nominal;
			write(row.nominal, nominal);
			write(row.effective, page.effective(percentText(effective[index] ?? 0)));
		});
		this.#shown = weights;
	}

	#slide(row: WeightRow, index: number): void {
		row.field.value = row.slider.value;
		complain(row, false);
		this.#target.change(index, Number(row.slider.value));
	}

	#type(row: WeightRow, index: number, done: boolean): void {
		const text = row.field.value;
		const read = readNumber(text);
		const weight = 'value' in read ? readWeight(read.value) : undefined;
		// An empty field is on its way to a number until the reader leaves it.
		complain(row, weight === undefined && (done || text.trim() !== ''));
		if (weight !== undefined) this.#target.change(index, weight);
	}
}

function complain({ field, bad }: WeightRow, isBad: boolean): void {
	if (isBad) field.setAttribute('aria-invalid', 'true');
	else field.removeAttribute('aria-invalid');
	write(bad, isBad ? page.badWeight : '');
	bad.hidden = !isBad;
}
