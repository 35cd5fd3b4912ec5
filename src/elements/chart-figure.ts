import { upgradeFigure } from '../charts/frame/island.ts';
import { nextTask } from '../platform/next-task.ts';

/** A figure that readers can move through by keys, whose values have receipts, and that they can take along. */
class ChartFigure extends HTMLElement {
	#stop: (() => void) | undefined;

	connectedCallback(): void {
		// A page may hold ten, which all connect at once: each has a task of its own.
		this.ariaBusy = 'true';
		void nextTask().then(() => {
			if (this.isConnected) this.#stop ??= upgradeFigure(this);
			this.ariaBusy = null;
		});
	}

	disconnectedCallback(): void {
		this.#stop?.();
		this.#stop = undefined;
	}
}

if (!customElements.get('bpo-figure')) customElements.define('bpo-figure', ChartFigure);
