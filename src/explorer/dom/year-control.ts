import type { ExplorerState } from '../state.ts';

interface Target {
	box: HTMLElement;
	change: (year: ExplorerState['year']) => void;
	/** Told when a typed year has no value. */
	refused: (text: string) => void;
	signal: AbortSignal;
}

/** Newest value of each place, or one year that has values, by slider or by number. */
export class YearControl {
	readonly #latest: HTMLInputElement | null;
	readonly #slider: HTMLInputElement | null;
	readonly #number: HTMLInputElement | null;
	readonly #target: Target;
	#years: readonly number[] = [];

	constructor(target: Target) {
		const { box, change, signal } = target;
		const find = (name: string) => box.querySelector<HTMLInputElement>(`input[name="${name}"]`);
		this.#target = target;
		this.#latest = find('latest');
		this.#slider = find('year-slider');
		this.#number = find('year');
		this.#latest?.addEventListener(
			'change',
			() => change(this.#latest?.checked ? 'latest' : (this.#years.at(-1) ?? 'latest')),
			{ signal },
		);
		this.#slider?.addEventListener(
			'input',
			() => change(this.#years[Number(this.#slider?.value)] ?? 'latest'),
			{ signal },
		);
		this.#number?.addEventListener('change', () => this.#typed(), { signal });
	}

	/** Sets the control to a year among those that have values; without any it is switched off. */
	show(year: ExplorerState['year'], years: readonly number[]): void {
		this.#years = years;
		const isLatest = year === 'latest';
		const shown = isLatest ? (years.at(-1) ?? '') : year;
		for (const input of [this.#latest, this.#slider, this.#number]) {
			if (input) input.disabled = years.length === 0;
		}
		if (this.#latest) this.#latest.checked = isLatest;
		if (this.#slider) {
			this.#slider.max = String(Math.max(years.length - 1, 0));
			this.#slider.value = String(isLatest ? years.length - 1 : years.indexOf(year));
			this.#slider.setAttribute('aria-valuetext', String(shown));
		}
		if (this.#number) {
			this.#number.min = String(years[0] ?? '');
			this.#number.max = String(years.at(-1) ?? '');
			this.#number.value = String(shown);
		}
		this.#target.box.toggleAttribute('data-latest', isLatest);
	}

	#typed(): void {
		const text = this.#number?.value ?? '';
		const year = Number(text);
		if (this.#years.includes(year)) this.#target.change(year);
		else this.#target.refused(text);
	}
}
