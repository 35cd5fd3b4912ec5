type NodeType<Node extends HTMLElement> = new () => Node;

/**
 * A node of the page by its selector and, unless any element will do, its kind.
 * @throws Error when the markup is not the one expected
 */
export function find<Node extends HTMLElement = HTMLElement>(
	host: ParentNode,
	selector: string,
	type?: NodeType<Node>,
): Node {
	const node = host.querySelector(selector);
	if (!(node instanceof (type ?? HTMLElement))) {
		throw new Error(`The page lacks ${selector}.`);
	}
	return node as Node;
}

/** All fields of a kind in the order of the page. */
export function findInputs(host: ParentNode, selector: string): HTMLInputElement[] {
	return [...host.querySelectorAll<HTMLInputElement>(selector)];
}
