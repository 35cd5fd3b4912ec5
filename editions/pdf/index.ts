import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { books } from '../book/assemble.ts';
import { readPages } from '../book/pages.ts';
import { bookStyles } from '../book/styles.ts';
import type { Edition, EditionContext } from '../edition.ts';
import { fontSheet } from './fonts.ts';
import { makeBook } from './make-book.ts';
import { missingBrowser, printer } from './print.ts';

const SHEET = fileURLToPath(new URL('pdf.css', import.meta.url));

/** The atlas as tagged PDF: the whole book and one book for each part. Needs a browser. */
export const pdf: Edition = {
	id: 'pdf',
	title: 'PDF',
	missing: missingBrowser,
	make: (context) => makePdfs(context, () => true),
};

/**
 * Writes the books that are wanted by their names, such as "bpo-atlas-part-01-foundations".
 * Rejects when there is no browser or the site lacks a page.
 */
export async function makePdfs(
	{ site, out, url, edition, say }: EditionContext,
	wanted: (slug: string) => boolean,
): Promise<void> {
	const pages = readPages(site, url);
	const style = (await fontSheet(site)) + bookStyles([SHEET], /@media print/);
	const press = await printer();
	const waiting = books(pages, { edition: edition.id, date: edition.date, url }, 'wide', wanted);
	const printOneByOne = async (): Promise<void> => {
		for (const book of waiting) {
			const bytes = await makeBook(book, pages, style, press, edition);
			writeFileSync(join(out, `${book.slug}.pdf`), bytes);
			say(`${book.slug}.pdf, ${Math.round(bytes.length / 1000)} kB`);
		}
	};
	try {
		// While the browser prints a piece of one book, this process joins the pieces of the other.
		await Promise.all([printOneByOne(), printOneByOne()]);
	} finally {
		await press.close();
	}
}
