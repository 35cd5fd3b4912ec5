import type { PageData } from './lib/location-score/page-data.ts';
import { startLocationScore } from './lib/location-score/start.ts';

/**
 * The location score with the reader's own weights. Its markup holds the ranking of the first preset;
 * with script every change of a weight ranks anew, and a Worker says how sure the ranks are.
 */
class BpoLocationScore extends HTMLElement {
	#life: AbortController | undefined;

	connectedCallback(): void {
		const text = this.querySelector('[data-score]')?.textContent;
		if (this.#life || !text) return;
		this.#life = new AbortController();
		void startLocationScore(this, JSON.parse(text) as PageData, this.#life.signal);
	}

	disconnectedCallback(): void {
		this.#life?.abort();
		this.#life = undefined;
	}
}

if (!customElements.get('bpo-location-score')) {
	customElements.define('bpo-location-score', BpoLocationScore);
}
