import type { Nodes, Tree } from '../../src/teach/export/tree.ts';

/** Changes every element from the outside in: a change returns what stands in its place. */
export function mapTrees(nodes: Nodes, change: (tree: Tree) => Nodes | undefined): Nodes {
	return nodes.flatMap((node): Nodes => {
		if (typeof node === 'string') return [node];
		const changed = change(node);
		if (changed) return changed;
		return [{ ...node, children: mapTrees(node.children, change) }];
	});
}

/** All elements that fit, in the order of the text; inside one that fits nothing more is looked for. */
export function allTrees(nodes: Nodes, fits: (tree: Tree) => boolean): Tree[] {
	return nodes.flatMap((node) => {
		if (typeof node === 'string') return [];
		return fits(node) ? [node] : allTrees(node.children, fits);
	});
}

/** An element with some attributes set and, when undefined, removed. */
export function withAttributes(
	tree: Tree,
	changes: Readonly<Record<string, string | undefined>>,
): Tree {
	const attributes = Object.fromEntries(
		Object.entries({ ...tree.attributes, ...changes }).flatMap(([name, value]) =>
			value === undefined ? [] : [[name, value]],
		),
	);
	return { ...tree, attributes };
}

/** A text in one line. */
export function oneLine(text: string): string {
	return text.replace(/\s+/g, ' ').trim();
}
