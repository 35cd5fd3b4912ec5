/** A small panel beside a mark that repeats its numbers. Lines are text, never markup. */
export class Readout {
	readonly #panel: HTMLElement;

	readonly #stage: HTMLElement;

	constructor(stage: HTMLElement) {
		this.#stage = stage;
		this.#panel = document.createElement('div');
		this.#panel.className = 'readout';
		this.#panel.hidden = true;
		// The live region and the drawing already say it.
		this.#panel.ariaHidden = 'true';
		stage.append(this.#panel);
	}

	/** Shows the lines below the mark, or above it where the stage ends; the first line stands out. */
	show(mark: Element, lines: readonly string[]): void {
		this.#panel.replaceChildren(
			...lines.map((line, index) => {
				const item = document.createElement(index === 0 ? 'strong' : 'span');
				item.textContent = line;
				return item;
			}),
		);
		this.#panel.hidden = false;
		const stage = this.#stage.getBoundingClientRect();
		const at = mark.getBoundingClientRect();
		const panel = this.#panel.getBoundingClientRect();
		const below = at.bottom - stage.top + 8;
		const fits = below + panel.height <= stage.height;
		const start = Math.min(
			Math.max(at.left - stage.left, 0),
			Math.max(stage.width - panel.width, 0),
		);
		this.#panel.style.left = `${start}px`;
		this.#panel.style.top = `${fits ? below : at.top - stage.top - panel.height - 8}px`;
	}

	/** Takes the panel off the page for good. */
	remove(): void {
		this.#panel.remove();
	}

	/** Takes the panel out of sight until the next mark. */
	hide(): void {
		this.#panel.hidden = true;
	}
}
