import worker from '../offline/worker/sw.ts?worker&url';
import { showAvailable } from './lib/offline/available.ts';
import { SavePanel } from './lib/offline/save-panel.ts';
import { canSave } from '../offline/client.ts';
import { offlineWords as words } from '../strings/offline.ts';

/**
 * The copy for reading without a connection: the panel that saves it, or, where `data-available` is set,
 * the list of what it holds. Without script both say what can be done instead.
 */
class BpoOffline extends HTMLElement {
	#life: AbortController | undefined;

	connectedCallback(): void {
		if (this.#life) return;
		this.#life = new AbortController();
		if (!canSave()) {
			const note = this.querySelector('[data-state]');
			if (note) note.textContent = words.save.impossible;
			return;
		}
		const base = document.body.dataset.base ?? '/';
		const options = { worker, base, signal: this.#life.signal };
		if (this.dataset.available === undefined) new SavePanel(this, options).start();
		else showAvailable(this, options);
	}

	disconnectedCallback(): void {
		this.#life?.abort();
		this.#life = undefined;
	}
}

if (!customElements.get('bpo-offline')) customElements.define('bpo-offline', BpoOffline);
