import { upgradeFigure } from '../charts/frame/island.ts';
import { whenNear } from './lib/when-near.ts';

/** A figure that readers can move through by keys, whose values have receipts, and that they can take along. */
class ChartFigure extends HTMLElement {
	#stop: (() => void) | undefined;

	connectedCallback(): void {
		// A page may hold ten, and its code comes with the first.
		this.#stop ??= whenNear(this, () => (this.#stop = upgradeFigure(this)));
	}

	disconnectedCallback(): void {
		this.#stop?.();
		this.#stop = undefined;
	}
}

if (!customElements.get('bpo-figure')) customElements.define('bpo-figure', ChartFigure);
