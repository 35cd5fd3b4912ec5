import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { zip } from '../../src/teach/export/zip.ts';
import { books } from '../book/assemble.ts';
import { readPages } from '../book/pages.ts';
import { bookStyles } from '../book/styles.ts';
import type { Edition } from '../edition.ts';
import { bookFiles } from './write.ts';

const SHEET = fileURLToPath(new URL('epub.css', import.meta.url));

/** The atlas as EPUB 3: the whole book and one book for each part. Needs no tool. */
export const epub: Edition = {
	id: 'epub',
	title: 'EPUB 3',
	missing: () => undefined,
	make: ({ site, out, url, edition, say }) => {
		const pages = readPages(site, url);
		const style = bookStyles([SHEET], /prefers-color-scheme: dark|max-width: 36em/);
		const facts = { edition: edition.id, date: edition.date, url };
		for (const book of books(pages, facts, 'narrow')) {
			const bytes = zip(bookFiles(book, pages, style, edition), 'mimetype');
			writeFileSync(join(out, `${book.slug}.epub`), bytes);
			say(`${book.slug}.epub, ${Math.round(bytes.length / 1000)} kB`);
		}
		return Promise.resolve();
	},
};
