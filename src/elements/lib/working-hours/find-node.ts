/**
 * A node of the page by its selector.
 * @throws Error when the markup is not the one expected
 */
export function findNode(host: HTMLElement, selector: string): HTMLElement {
	const node = host.querySelector<HTMLElement>(selector);
	if (!node) throw new Error(`the page of working hours lacks ${selector}`);
	return node;
}

/** A field of the page, as `findNode`. Throws when the node is none. */
export function findInput(host: HTMLElement, selector: string): HTMLInputElement {
	const node = findNode(host, selector);
	if (!(node instanceof HTMLInputElement)) throw new Error(`${selector} is no field`);
	return node;
}
