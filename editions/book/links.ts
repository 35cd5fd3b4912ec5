import { collectIds, relink } from '../../src/teach/export/clean.ts';
import type { Nodes } from '../../src/teach/export/tree.ts';
import { inOrder, type Book, type Leaf } from './model.ts';
import type { Pages } from './pages.ts';

/** Where a link leads inside the book. */
export interface Target {
	leaf: string;
	id?: string;
}

/** Finds the place in a book that an address stands for. */
export type Locate = (address: string) => Target | undefined;

/**
 * The places of a book by address: `book:<leaf>#<id>` for links made here, else addresses of the site.
 * A place inside a document is named only where it exists.
 */
export function locator(book: Book, pages: Pages): Locate {
	const leaves = new Map(inOrder(book.leaves).map((leaf) => [leaf.id, leaf]));
	const ids = new Map([...leaves.values()].map((leaf) => [leaf.id, idsOf(leaf)]));
	const byPath = new Map(
		[...leaves.values()]
			.filter(({ unlisted, path }) => !unlisted && path !== '/')
			.map(({ id, path }) => [path, id]),
	);
	const within = (leaf: string, id: string | undefined): Target =>
		id && ids.get(leaf)?.has(id) ? { leaf, id } : { leaf };
	return (address) => {
		const [whole = '', hash] = address.split('#');
		if (whole.startsWith('book:')) {
			const leaf = whole.slice('book:'.length);
			if (!leaves.has(leaf)) throw new Error(`The book has no document ${leaf}.`);
			return within(leaf, hash);
		}
		const full = pages.pathOf(address, '/');
		if (full === undefined || whole.includes('?')) return undefined;
		const [path = ''] = full.split('#');
		const place = book.places.get(path);
		if (place) return place;
		const leaf = byPath.get(full) ?? byPath.get(path);
		// A calculator needs the atlas.
		return leaf === undefined || hash === 'calculator' ? undefined : within(leaf, hash);
	};
}

function idsOf(leaf: Leaf): Set<string> {
	const ids = new Set<string>();
	collectIds(leaf.body, ids);
	return ids;
}

/**
 * The text of a document with all links as a format writes them. A source that the chapter itself
 * lists is found there.
 * @param write the address of a place inside the book
 * @param prefix set before every id of the document
 */
export function linkedBody(
	leaf: Leaf,
	{ locate, pages }: { locate: Locate; pages: Pages },
	write: (target: Target) => string,
	prefix = '',
): Nodes {
	const own = idsOf(leaf);
	return relink(leaf.body, {
		page: pages.absolute(leaf.path),
		prefix,
		link: (address) => {
			const [page, key = ''] = address.split('#');
			if (page === pages.absolute('/sources/') && own.has(`src-${key}`)) {
				return write({ leaf: leaf.id, id: `src-${key}` });
			}
			const target = locate(address);
			return target ? write(target) : address;
		},
	});
}
