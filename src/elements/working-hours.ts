import type { CityRow } from '../methods/working-hours/places.ts';
import { startWorkingHours } from './lib/working-hours/controller.ts';

/**
 * Working hours with the reader's own cities. Its markup holds the result for the usual cities; with
 * script every change gives a new result and a new address.
 */
class BpoWorkingHours extends HTMLElement {
	#life: AbortController | undefined;

	connectedCallback(): void {
		const text = this.querySelector('[data-cities]')?.textContent;
		if (this.#life || !text) return;
		this.#life = new AbortController();
		startWorkingHours(this, JSON.parse(text) as CityRow[], this.#life.signal);
	}

	disconnectedCallback(): void {
		this.#life?.abort();
		this.#life = undefined;
	}
}

if (!customElements.get('bpo-working-hours')) {
	customElements.define('bpo-working-hours', BpoWorkingHours);
}
