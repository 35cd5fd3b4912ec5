import { hasClass, textOf, type Nodes, type Tree } from '../../src/teach/export/tree.ts';
import { allTrees, mapTrees, oneLine, withAttributes } from '../book/walk.ts';

/** Letters that a line of a table holds on a phone. */
const PHONE = 40;
/** Letters above which a column breaks its lines instead of growing. */
const BREAKS = 16;

/**
 * Tables too wide for a phone get their column names at every cell, so that the style sheet can set
 * their rows as short lists on a narrow screen. A reading app cannot scroll a table sideways.
 */
export function stackable(nodes: Nodes): Nodes {
	return mapTrees(nodes, (tree) => (tree.tag === 'table' ? [stackedTable(tree)] : undefined));
}

function stackedTable(table: Tree): Tree {
	const head = allTrees(table.children, ({ tag }) => tag === 'thead')[0];
	const rows = head ? rowsOf(head) : [];
	const names = rows.length === 1 ? cellsOf(rows[0]).map((cell) => oneLine(textOf([cell]))) : [];
	const body = allTrees(table.children, ({ tag }) => tag === 'tbody').flatMap(rowsOf);
	const simple = cellsOf(rows[0]).every(({ attributes }) => !attributes.colspan);
	if (names.length < 2 || !simple || widthOf(names, body) <= PHONE) return table;
	const labeled = mapTrees(table.children, (tree) => {
		if (tree.tag === 'thead') return [tree];
		return tree.tag === 'tr' ? [labeledRow(tree, names)] : undefined;
	});
	const classes = [table.attributes.class, 'stack'].filter(Boolean).join(' ');
	return { ...withAttributes(table, { class: classes }), children: labeled };
}

function labeledRow(row: Tree, names: readonly string[]): Tree {
	let column = -1;
	const children = row.children.map((child) => {
		if (typeof child === 'string') return child;
		column += 1;
		const name = names[column] ?? '';
		const first = column === 0 || child.attributes.colspan !== undefined;
		if (first || name === '' || hasClass(child, 'pl')) return child;
		return withAttributes(child, { 'data-label': name });
	});
	return { ...row, children };
}

function widthOf(names: readonly string[], body: readonly Tree[]): number {
	return names.reduce((sum, name, column) => {
		const longest = body.reduce(
			(most, row) => {
				const cell = cellsOf(row)[column];
				return Math.max(most, cell ? oneLine(textOf([cell])).length : 0);
			},
			Math.min(name.length, 8),
		);
		return sum + Math.min(longest, BREAKS) + 1;
	}, 0);
}

function rowsOf(tree: Tree): Tree[] {
	return allTrees(tree.children, ({ tag }) => tag === 'tr');
}

function cellsOf(row: Tree | undefined): Tree[] {
	return (row?.children ?? []).filter((child) => typeof child !== 'string');
}
