import { hasStyles, loadStyles } from '../../platform/load.ts';
import { nextTask } from '../../platform/next-task.ts';
import lateStyles from '../../styles/charts-late.css?url';
import liveStyles from '../../styles/charts-live.css?url';

/**
 * Defines an element around a finished chart, when the styles of what its script adds are there. The
 * script runs in a task of its own, because a page may hold ten that all connect at once; until then the
 * element says that it is busy.
 *
 * @param upgrade brings the chart to life, and gives what ends that
 * @returns resolves when the element is defined
 */
export async function defineChart(
	name: string,
	upgrade: (host: HTMLElement) => () => void,
): Promise<void> {
	if (!hasStyles(liveStyles)) await loadStyles(lateStyles);
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
