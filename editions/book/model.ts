import type { Nodes } from '../../src/teach/export/tree.ts';

/** Which drawings a book takes: those for a phone, or those for a sheet of paper. */
export type Width = 'narrow' | 'wide';

/** One document of a book: a chapter, a title page, a list at the end. */
export interface Leaf {
	/** Unique in the book; lower-case words with hyphens, so that it can name a file. */
	id: string;
	/** The page of the site it was made from, which its own links are relative to. */
	path: string;
	title: string;
	body: Nodes;
	/** What it is in the vocabulary of EPUB. */
	type?: string;
	/** Places inside it for the contents. */
	entries: readonly { id: string; title: string }[];
	/** Documents below it in the contents. */
	leaves: readonly Leaf[];
	/** Whether the contents leave it out, as they do with cover and title page. */
	unlisted?: boolean;
}

/** A whole book before it is written in any format. */
export interface Book {
	/** Name of its files without the ending: "bpo-atlas", "bpo-atlas-part-01-foundations". */
	slug: string;
	title: string;
	subtitle: string;
	leaves: readonly Leaf[];
	/** Where pages of the site stand in the book, besides the paths of the leaves. */
	places: ReadonlyMap<string, { leaf: string; id?: string }>;
}

/** All documents in the order of reading. */
export function inOrder(leaves: readonly Leaf[]): Leaf[] {
	return leaves.flatMap((leaf) => [leaf, ...inOrder(leaf.leaves)]);
}
