import { upgradeRanking } from '../charts/ranking/island.ts';
import { nextTask } from '../platform/next-task.ts';

/** A ranking that readers can filter, search, move through by keys, and take along. */
class RankingChart extends HTMLElement {
	#stop: (() => void) | undefined;

	connectedCallback(): void {
		// A page may hold ten, which all connect at once: each has a task of its own.
		this.ariaBusy = 'true';
		void nextTask().then(() => {
			if (this.isConnected) this.#stop ??= upgradeRanking(this);
			this.ariaBusy = null;
		});
	}

	disconnectedCallback(): void {
		this.#stop?.();
		this.#stop = undefined;
	}
}

if (!customElements.get('bpo-ranking')) customElements.define('bpo-ranking', RankingChart);
