import { dismissableDetails } from './lib/dismiss.ts';

/** The main menu on phones: a native `<details>` that also closes like a menu. */
class BpoMenu extends HTMLElement {
	#life = new AbortController();

	connectedCallback(): void {
		this.#life = new AbortController();
		const details = this.querySelector('details');
		if (details) dismissableDetails(details, this.#life.signal);
	}

	disconnectedCallback(): void {
		this.#life.abort();
	}
}

customElements.define('bpo-menu', BpoMenu);
