import type { Nodes } from '../../src/teach/export/tree.ts';

/** Headings so many levels lower, so that the outline of a book shows chapters below their parts. */
export function lowered(nodes: Nodes, by: number): Nodes {
	if (by === 0) return nodes;
	return nodes.map((node) => {
		if (typeof node === 'string') return node;
		const level = /^h([1-6])$/.exec(node.tag)?.[1];
		const tag = level ? `h${Math.min(6, Number(level) + by)}` : node.tag;
		return { ...node, tag, children: lowered(node.children, by) };
	});
}
