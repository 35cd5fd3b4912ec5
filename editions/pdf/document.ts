import { t, textOf, type Nodes } from '../../src/teach/export/tree.ts';
import { linkedBody, locator } from '../book/links.ts';
import { inOrder, type Book, type Leaf } from '../book/model.ts';
import type { Pages } from '../book/pages.ts';
import { mapTrees, oneLine, withAttributes } from '../book/walk.ts';
import { contents } from './contents.ts';
import { lowered } from './headings.ts';
import { htmlPage, runningTitles } from './html-page.ts';
import { anchors, idsIn, markElsewhere, placeOf, wantedPlaces } from './link-places.ts';

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
	const wanted = wantedPlaces(leaves, [...bodies.values()].flat(), placeIn);
	const page = (some: readonly Leaf[], body: Nodes, before: number) =>
		htmlPage(book, `${style}\n${runningTitles(some, order)}\nhtml{counter-reset:page ${before}}`, [
			...markElsewhere(body, idsIn(body)),
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
