import { strip } from '../../src/teach/export/clean.ts';
import { hasClass, t, textOf, type Nodes, type Tree } from '../../src/teach/export/tree.ts';
import type { Width } from './model.ts';
import { mapTrees, oneLine, withAttributes } from './walk.ts';

/** Classes of what only a screen with scripts can use. */
const DROPPED = ['acts', 'fig-download', 'fig-state', 'fig-tools', 'ic', 'pager', 'tabs', 'use'];
const OTHER: Readonly<Record<Width, readonly string[]>> = {
	narrow: ['only-wide', 'map-medium'],
	wide: ['only-narrow', 'map-small'],
};

/**
 * The text of a page as a book can print it: one drawing of two, what is folded laid open, nothing
 * that needs a script. Links and ids are still those of the page.
 */
export function fitForBook(nodes: Nodes, width: Width): Nodes {
	const open = mapTrees(nodes, (tree) => {
		if (isDropped(tree, width)) return [];
		return tree.tag === 'details' ? [laidOpen(tree, width)] : undefined;
	});
	return tidy(open.flatMap(strip));
}

function isDropped(tree: Tree, width: Width): boolean {
	if (tree.tag === 'bpo-toc' || tree.tag === 'nav' || isCiteLink(tree)) return true;
	return [...DROPPED, ...OTHER[width]].some((name) => hasClass(tree, name));
}

/** The link by which an article is cited; a book says itself how it is cited. */
function isCiteLink({ tag, attributes }: Tree): boolean {
	return tag === 'a' && attributes.href === 'cite/';
}

function laidOpen({ attributes, children }: Tree, width: Width): Tree {
	const inside = children.map((child) =>
		typeof child !== 'string' && child.tag === 'summary'
			? t('p', { class: 'fold-title' }, ...child.children)
			: child,
	);
	return t('div', { class: attributes.class ?? '' }, ...fitForBook(inside, width));
}

function tidy(nodes: Nodes): Nodes {
	return mapTrees(nodes, (tree) => {
		if (tree.tag === 'p' && isForKeys(tree)) return [];
		if ((tree.tag === 'p' || hasClass(tree, 'fig-head')) && isEmpty(tree)) return [];
		// A frame that scrolls is a group for the keyboard; in a book it is nothing.
		if (!hasClass(tree, 'scroll-x') || !('role' in tree.attributes)) return undefined;
		return tidy([
			withAttributes(tree, {
				role: undefined,
				'aria-label': undefined,
				'aria-labelledby': undefined,
			}),
		]);
	});
}

/** Said to screen readers about keys that a book does not have. */
function isForKeys(tree: Tree): boolean {
	return hasClass(tree, 'vh');
}

function isEmpty(tree: Tree): boolean {
	return oneLine(textOf([tree])) === '';
}
