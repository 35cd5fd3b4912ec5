import { href } from '../../../site.ts';
import { loadText } from '../../../platform/load.ts';
import type { Nodes } from '../../../teach/export/tree.ts';

/** A page of the atlas as markup. Rejects when it does not arrive. */
export async function loadPage(path: string): Promise<Nodes> {
	const page = new DOMParser().parseFromString(await loadText(href(path)), 'text/html');
	return [...page.childNodes].flatMap(toTree);
}

function toTree(node: Node): Nodes {
	if (node instanceof Text) return [node.data];
	if (!(node instanceof Element)) return [];
	const attributes = Object.fromEntries(
		[...node.attributes].map(({ name, value }) => [name, value]),
	);
	return [{ tag: node.localName, attributes, children: [...node.childNodes].flatMap(toTree) }];
}
