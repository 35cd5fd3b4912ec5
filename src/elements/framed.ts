import { announceHeight } from '../platform/frame-height.ts';

/** A page made to be framed: tells the page around it how high it is. Its markup is all it shows. */
class BpoFramed extends HTMLElement {
	#life = new AbortController();

	connectedCallback(): void {
		this.#life = new AbortController();
		announceHeight(document.body, this.dataset.id ?? '', this.#life.signal);
	}

	disconnectedCallback(): void {
		this.#life.abort();
	}
}

customElements.define('bpo-framed', BpoFramed);
