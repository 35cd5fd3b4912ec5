import { site } from '../../src/site.ts';
import { editionLine } from '../book/front.ts';
import type { Book, Leaf } from '../book/model.ts';
import type { Pages } from '../book/pages.ts';
import type { EditionContext } from '../edition.ts';
import { printedBook, type PrintedBook } from './document.ts';
import { lighter } from './lighter.ts';
import { ELSEWHERE, placeOf } from './link-places.ts';
import { merged } from './merge.ts';
import { pageCount, readPdf, type PdfObjects } from './objects.ts';
import type { OutlineEntry } from './outline.ts';
import { pageNumbers } from './places.ts';
import type { Printer } from './print.ts';
import { repacked } from './repack.ts';

/**
 * Prints a book: a draft of the first pages, to know how many they are; then piece by piece; then the
 * first pages again with the numbers of the contents.
 */
export async function makeBook(
	book: Book,
	pages: Pages,
	style: string,
	press: Printer,
	edition: EditionContext['edition'],
): Promise<Uint8Array> {
	const paper = printedBook(book, pages, style);
	const print = async (html: string) => lighter(readPdf(await press.print(html)));
	const draft = await print(paper.front());
	const pieces: PdfObjects[] = [];
	let before = pageCount(draft);
	for (const leaves of paper.pieces) {
		const piece = await print(paper.html(leaves, before));
		before += pageCount(piece);
		pieces.push(piece);
	}
	const front = await print(paper.front(pageNumbers([draft, ...pieces])));
	if (pageCount(front) !== pageCount(draft)) throw new Error('The contents changed their length.');
	return repacked(merged([front, ...pieces], outlineOf(paper), ELSEWHERE), {
		title: book.title,
		author: `${site.name} contributors`,
		subject: `${book.subtitle}. ${editionLine({ edition: edition.id, date: edition.date })}`,
		date: edition.date,
	});
}

function outlineOf({ book, placeIn }: PrintedBook): OutlineEntry[] {
	const entry = (leaf: Leaf): OutlineEntry => ({
		title: leaf.title,
		place: placeOf(leaf.id),
		entries: [
			...leaf.entries.map(({ id, title }) => ({ title, place: placeIn(leaf.id, id), entries: [] })),
			...leaf.leaves.map(entry),
		],
	});
	return book.leaves.map(entry);
}
