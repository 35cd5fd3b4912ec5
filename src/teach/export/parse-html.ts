import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import type { Nodes, Tree } from './tree.ts';

type Child = DefaultTreeAdapterTypes.ChildNode;

/** Reads a page of the build as markup. For Node only; in a browser elements/ reads the DOM. */
export function parseHtml(html: string): Nodes {
	return parse(html).childNodes.flatMap(toTree);
}

function toTree(node: Child): (Tree | string)[] {
	if (node.nodeName === '#text' && 'value' in node) return [node.value];
	if (!('tagName' in node)) return [];
	const attributes = Object.fromEntries(
		node.attrs.map(({ prefix, name, value }) => [prefix ? `${prefix}:${name}` : name, value]),
	);
	return [{ tag: node.tagName, attributes, children: node.childNodes.flatMap(toTree) }];
}
