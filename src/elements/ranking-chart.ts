import { upgradeRanking } from '../charts/ranking/island.ts';
import { whenNear } from './lib/when-near.ts';

/** A ranking that readers can filter, search, move through by keys, and take along. */
class RankingChart extends HTMLElement {
	#stop: (() => void) | undefined;

	connectedCallback(): void {
		// A page may hold ten, and its code comes with the first.
		this.#stop ??= whenNear(this, () => (this.#stop = upgradeRanking(this)));
	}

	disconnectedCallback(): void {
		this.#stop?.();
		this.#stop = undefined;
	}
}

if (!customElements.get('bpo-ranking')) customElements.define('bpo-ranking', RankingChart);
