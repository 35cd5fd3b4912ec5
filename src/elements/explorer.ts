import type { Catalog } from '../explorer/catalog.ts';
import { startExplorer } from '../explorer/dom/explorer.ts';
import { dismissableDetails } from './lib/dismiss.ts';

/** From this width on, the choices stand beside the figure and are always open. */
const WIDE = '(min-width: 60.001rem)';

/** Every place by every measure, in the views a reader chooses; the address holds the whole view. */
class BpoExplorer extends HTMLElement {
	#stop: (() => void) | undefined;
	#listening: AbortController | undefined;

	connectedCallback(): void {
		const text = this.querySelector('[data-catalog]')?.textContent;
		if (this.#stop || !text) return;
		this.#listening = new AbortController();
		const { signal } = this.#listening;
		this.#stop = startExplorer(this, JSON.parse(text) as Catalog);
		for (const menu of this.querySelectorAll<HTMLDetailsElement>('[data-menu]')) {
			dismissableDetails(menu, signal);
		}
		this.#foldControls(signal);
	}

	disconnectedCallback(): void {
		this.#stop?.();
		this.#listening?.abort();
		this.#stop = undefined;
	}

	#foldControls(signal: AbortSignal): void {
		const fold = this.querySelector<HTMLDetailsElement>('[data-controls]');
		if (!fold) return;
		const wide = matchMedia(WIDE);
		const follow = () => (fold.open = wide.matches);
		wide.addEventListener('change', follow, { signal });
		follow();
	}
}

if (!customElements.get('bpo-explorer')) customElements.define('bpo-explorer', BpoExplorer);
