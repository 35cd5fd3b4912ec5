import { nextTask } from '../../platform/next-task.ts';

/**
 * Defines an element around a finished chart. Its script runs in a task of its own, because a page may
 * hold ten that all connect at once; until then the element says that it is busy.
 *
 * @param upgrade brings the chart to life, and gives what ends that
 */
export function defineChart(name: string, upgrade: (host: HTMLElement) => () => void): void {
	if (customElements.get(name)) return;
	customElements.define(
		name,
		class extends HTMLElement {
			#stop: (() => void) | undefined;

			connectedCallback(): void {
				this.ariaBusy = 'true';
				void nextTask().then(() => {
					if (this.isConnected) this.#stop ??= upgrade(this);
					this.ariaBusy = null;
				});
			}

			disconnectedCallback(): void {
				this.#stop?.();
				this.#stop = undefined;
			}
		},
	);
}
