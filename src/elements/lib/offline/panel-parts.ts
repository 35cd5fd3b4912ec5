/** The parts of the panel on /offline/, which its markup names by `data-` attributes. */
export class PanelParts {
	readonly #root: HTMLElement;
	readonly #shown = new Map<string, string>();

	constructor(root: HTMLElement) {
		this.#root = root;
	}

	/** @throws When the panel has no part of that name. */
	find(name: string): HTMLElement {
		const found = this.#root.querySelector<HTMLElement>(`[data-${name}]`);
		if (!found) throw new Error(`The panel has no ${name}.`);
		return found;
	}

	/** Replaces a part when its words change: it is announced then, and it may hold the focus. */
	replace(name: string, nodes: readonly Node[]): void {
		const words = nodes.map(({ textContent }) => textContent).join('\n');
		if (this.#shown.get(name) === words) return;
		this.#shown.set(name, words);
		this.find(name).replaceChildren(...nodes);
	}

	/** Lets the next `replace` of a part happen whatever it holds. */
	forget(name: string): void {
		this.#shown.delete(name);
	}
}
