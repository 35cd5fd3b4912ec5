import { t, type Nodes, type Tree } from '../../src/teach/export/tree.ts';
import type { Leaf } from '../book/model.ts';
import { allTrees, withAttributes } from '../book/walk.ts';

/** Begins the addresses of places that stand in another piece; they become places again in the PDF. */
export const ELSEWHERE = 'https://elsewhere.invalid/#';

/** The name in the PDF of the place where a document of a book begins. */
export function placeOf(leaf: string): string {
	return `at-${leaf}`;
}

/** Sections, terms and notes that some link of the book leads to, and all entries of the outline. */
export function wantedPlaces(
	leaves: readonly Leaf[],
	bodies: Nodes,
	placeIn: (leaf: string, id: string) => string,
): Set<string> {
	const links = allTrees(bodies, ({ attributes }) => attributes.href?.startsWith('#') ?? false);
	const entries = leaves.flatMap((leaf) => leaf.entries.map(({ id }) => placeIn(leaf.id, id)));
	return new Set([
		...links.map(({ attributes }) => attributes.href?.slice(1) ?? ''),
		...entries,
		...leaves.map(({ id }) => placeOf(id)),
	]);
}

/** Links that nobody sees: a browser names in the PDF only the places that some link leads to. */
export function anchors(ids: readonly string[]): Tree {
	return t('div', { hidden: '' }, ...ids.map((id) => t('a', { href: `#${id}` })));
}

/** Marks links to places that are not among those on this page, so that {@link ELSEWHERE} names them. */
export function markElsewhere(nodes: Nodes, here: ReadonlySet<string>): Nodes {
	return nodes.map((node) => {
		if (typeof node === 'string') return node;
		const children = markElsewhere(node.children, here);
		const href = node.attributes.href ?? '';
		if (node.tag !== 'a' || !href.startsWith('#') || here.has(href.slice(1))) {
			return { ...node, children };
		}
		return { ...withAttributes(node, { href: ELSEWHERE + href.slice(1) }), children };
	});
}

/** All ids in some markup. */
export function idsIn(nodes: Nodes, ids = new Set<string>()): Set<string> {
	for (const node of nodes) {
		if (typeof node === 'string') continue;
		if (node.attributes.id) ids.add(node.attributes.id);
		idsIn(node.children, ids);
	}
	return ids;
}
