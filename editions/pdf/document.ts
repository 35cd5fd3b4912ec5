import { site } from '../../src/site.ts';
import { bookWords as words } from '../../src/strings/books.ts';
import { escapeXml, t, textOf, write, type Nodes, type Tree } from '../../src/teach/export/tree.ts';
import { linkedBody, locator } from '../book/links.ts';
import { inOrder, type Book, type Leaf } from '../book/model.ts';
import type { Pages } from '../book/pages.ts';
import { allTrees, mapTrees, oneLine, withAttributes } from '../book/walk.ts';
import { lowered } from './headings.ts';

/** Begins the addresses of places that stand in another piece; they become places again in the PDF. */
export const ELSEWHERE = 'https://elsewhere.invalid/#';

/** A book whose documents can be printed piece by piece. */
export interface PrintedBook {
	book: Book;
	/** The documents after the contents, in groups that a browser prints at once. */
	pieces: readonly (readonly Leaf[])[];
	/**
	 * One page of HTML for a browser to print.
	 * @param leaves documents of the page
	 * @param before number of pages in front of it
	 */
	html: (leaves: readonly Leaf[], before: number) => string;
	/** The first pages with the contents. Without numbers, zeros stand in their place. */
	front: (numbers?: ReadonlyMap<string, number>) => string;
	/** The name in the PDF of a place in a document. */
	placeIn: (leaf: string, id: string) => string;
}

/** More than that in one piece, and a browser takes longer and more memory for each page. */
const MOST_IN_PIECE = 8;

/** The name in the PDF of the place where a document of a book begins. */
export function placeOf(leaf: string): string {
	return `at-${leaf}`;
}

/** Prepares a book for printing. */
export function printedBook(book: Book, pages: Pages, style: string): PrintedBook {
	const leaves = inOrder(book.leaves);
	const order = new Map(leaves.map(({ id }, index) => [id, index]));
	const down = new Map(
		book.leaves.flatMap((leaf) => leaf.leaves.map(({ id }) => [id, 1] as const)),
	);
	const locate = locator(book, pages);
	const placeIn = (leaf: string, id: string) => `c${order.get(leaf) ?? 0}-${id}`;
	const bodies = new Map(
		leaves.map((leaf) => {
			const linked = linkedBody(
				leaf,
				{ locate, pages },
				(to) => `#${to.id ? placeIn(to.leaf, to.id) : placeOf(to.leaf)}`,
				placeIn(leaf.id, ''),
			);
			return [leaf.id, lowered(titled(withAddresses(linked, pages)), down.get(leaf.id) ?? 0)];
		}),
	);
	const sectionOf = ({ id }: Leaf) => {
		const names = [
			'leaf',
			`leaf-${id}`,
			`on-${order.get(id)}`,
			...(down.has(id) ? ['lowered'] : []),
		];
		return t('section', { class: names.join(' '), id: placeOf(id) }, ...(bodies.get(id) ?? []));
	};
	const wanted = wantedPlaces(leaves, [...bodies.values()].flat());
	const page = (some: readonly Leaf[], body: Nodes, before: number) =>
		htmlPage(book, `${style}\n${runningTitles(some, order)}\nhtml{counter-reset:page ${before}}`, [
			...split(body, idsIn(body)),
			anchors([...idsIn(body)].filter((id) => wanted.has(id))),
		]);
	const [cover, imprint, ...rest] = leaves;
	return {
		book,
		placeIn,
		pieces: pieces(rest),
		html: (some, before) => page(some, some.map(sectionOf), before),
		front: (numbers) => {
			const first = [cover, imprint].filter((leaf) => leaf !== undefined);
			return page(first, [...first.map(sectionOf), contents(book, numbers)], 0);
		},
	};
}

function pieces(leaves: readonly Leaf[]): Leaf[][] {
	const count = Math.ceil(leaves.length / MOST_IN_PIECE);
	return Array.from({ length: count }, (_, index) =>
		leaves.slice(index * MOST_IN_PIECE, (index + 1) * MOST_IN_PIECE),
	);
}

function htmlPage(book: Book, style: string, body: Nodes): string {
	const whole = book.leaves.some(({ leaves }) => leaves.length > 0);
	return [
		'<!doctype html>',
		`<html lang="${site.language}">`,
		'<head>',
		'<meta charset="utf-8"/>',
		`<title>${escapeXml(book.title)}</title>`,
		`<style>${style}</style>`,
		'</head>',
		`<body class="package${whole ? ' whole' : ''}">`,
		write(body),
		'</body>',
		'</html>',
	].join('\n');
}

/** Each document prints its own title at the head of its pages. */
function runningTitles(leaves: readonly Leaf[], order: ReadonlyMap<string, number>): string {
	const font = `font-family:'Source Sans 3 Variable',sans-serif;font-size:8.5pt;color:#444`;
	return leaves
		.filter(({ unlisted }) => !unlisted)
		.map(({ id, title }) => {
			const number = order.get(id) ?? 0;
			return `.on-${number}{page:p${number}}@page p${number}{@top-right{content:"${cssText(title)}";${font}}}`;
		})
		.join('\n');
}

function cssText(text: string): string {
	return text.replace(/["\\<]/g, (letter) => `\\${letter.charCodeAt(0).toString(16)} `);
}

/** Sections, terms and notes that some link of the book leads to, and all entries of the outline. */
function wantedPlaces(leaves: readonly Leaf[], bodies: Nodes): Set<string> {
	const links = allTrees(bodies, ({ attributes }) => attributes.href?.startsWith('#') ?? false);
	const entries = leaves.flatMap(({ entries: inside }, index) =>
		inside.map(({ id }) => `c${index}-${id}`),
	);
	return new Set([
		...links.map(({ attributes }) => attributes.href?.slice(1) ?? ''),
		...entries,
		...leaves.map(({ id }) => placeOf(id)),
	]);
}

/** Links that nobody sees: a browser names in the PDF only the places that some link leads to. */
function anchors(ids: readonly string[]): Tree {
	return t('div', { hidden: '' }, ...ids.map((id) => t('a', { href: `#${id}` })));
}

function split(nodes: Nodes, here: ReadonlySet<string>): Nodes {
	return nodes.map((node) => {
		if (typeof node === 'string') return node;
		const children = split(node.children, here);
		const href = node.attributes.href ?? '';
		if (node.tag !== 'a' || !href.startsWith('#') || here.has(href.slice(1))) {
			return { ...node, children };
		}
		return { ...withAttributes(node, { href: ELSEWHERE + href.slice(1) }), children };
	});
}

function idsIn(nodes: Nodes, ids = new Set<string>()): Set<string> {
	for (const node of nodes) {
		if (typeof node === 'string') continue;
		if (node.attributes.id) ids.add(node.attributes.id);
		idsIn(node.children, ids);
	}
	return ids;
}

function contents(book: Book, numbers: ReadonlyMap<string, number> | undefined): Tree {
	const entry = (leaf: Leaf): Tree =>
		t(
			'li',
			{},
			t(
				'a',
				{ href: `#${placeOf(leaf.id)}` },
				t('span', {}, leaf.title),
				t('span', { class: 'dots' }),
				t('span', { class: 'on' }, String(numbers?.get(placeOf(leaf.id)) ?? '000')),
			),
			...(leaf.leaves.length > 0 ? [t('ol', {}, ...leaf.leaves.map(entry))] : []),
		);
	const listed = book.leaves.filter(({ unlisted }) => !unlisted);
	return t(
		'section',
		{ class: 'toc', id: placeOf('contents') },
		t('h1', { class: 'leaf-title' }, words.contents),
		t('ol', {}, ...listed.map(entry)),
	);
}

function titled(nodes: Nodes): Nodes {
	return mapTrees(nodes, (tree) =>
		tree.tag === 'h1' ? [withAttributes(tree, { class: 'leaf-title' })] : undefined,
	);
}

/** Says at links out of the book where they lead; pages of the atlas by their path. */
function withAddresses(nodes: Nodes, pages: Pages): Nodes {
	return mapTrees(nodes, (tree) => {
		const address = tree.attributes.href ?? '';
		if (tree.tag !== 'a' || !address.startsWith('http')) return undefined;
		const shown = pages.pathOf(address, '/') ?? address;
		return oneLine(textOf(tree.children)) === address
			? [tree]
			: [withAttributes(tree, { 'data-to': shown })];
	});
}
