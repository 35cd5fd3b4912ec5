import { expect, test } from '@playwright/test';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { books } from '../../editions/book/assemble.ts';
import { inOrder } from '../../editions/book/model.ts';
import { readPages } from '../../editions/book/pages.ts';
import { bookStyles } from '../../editions/book/styles.ts';
import { contextOf } from '../../editions/context.ts';
import { printedBook } from '../../editions/pdf/document.ts';
import { fontSheet } from '../../editions/pdf/fonts.ts';
import { makePdfs } from '../../editions/pdf/index.ts';
import { ask, bytes, ofToday, parts, shelf, SHELF, SITE, whole } from './book-helpers.ts';

/** Documents with the widest tables and all kinds of charts. */
const WIDE =
	/^(?:regions-|learn-foundations|learn-regions|learn-learning-tools|learn-making|learn-technology|countries-p|methods-|glossary|imprint)/;

test.describe('PDF', () => {
	test('is there for the whole atlas and each of its twelve parts, none above 15 MB', () => {
		expect(parts('.pdf')).toHaveLength(12);
		for (const file of shelf('.pdf')) expect(bytes(file), file).toBeLessThan(15e6);
	});

	test('is tagged, has title, outline and numbers, and is sound', async () => {
		for (const file of [whole('.pdf'), ...ofToday('.pdf')]) {
			const facts = await ask('pdfinfo', file);
			expect(facts).toMatch(/Tagged: +yes/);
			expect(facts).toMatch(/Title: +BPO Atlas/);
			expect(await ask('qpdf', '--check', file)).toContain('No syntax or stream encoding errors');
			expect(await ask('qpdf', '--show-object=trailer', file)).toContain('/Root');
			const text = await ask('pdftotext', '-layout', '-f', '3', '-l', '3', file, '-');
			expect(text).toMatch(/Contents/);
			expect(text).toMatch(/ {2}\d+$/m);
			expect(text).not.toMatch(/ 000$/m);
		}
	});

	test('carries its fonts', async () => {
		const rows = (await ask('pdffonts', whole('.pdf'))).split('\n').slice(2).filter(Boolean);
		expect(rows.length).toBeGreaterThan(3);
		for (const row of rows) expect(row).toMatch(/ yes (?:yes|no ) (?:yes|no )\s+\d+\s+0$/);
	});

	test('sends readers of the contents to the right pages', async () => {
		const [file = ''] = ofToday('.pdf');
		const contents = await ask('pdftotext', '-layout', '-f', '3', '-l', '3', file, '-');
		const rows = [...contents.matchAll(/^\s*(\S.*?)\s{2,}(\d+)$/gm)].slice(1);
		expect(rows.length).toBeGreaterThan(3);
		for (const [, title = '', number = ''] of rows) {
			const page = await ask('pdftotext', '-f', number, '-l', number, file, '-');
			expect(page.replace(/\s+/g, ' '), title).toContain(title.trim().slice(0, 20));
		}
	});

	test('clips no table and no drawing on A4', async ({ page }) => {
		const context = await contextOf(SITE, tmpdir(), () => undefined);
		const pages = readPages(SITE, context.url);
		const facts = { edition: context.edition.id, date: context.edition.date, url: context.url };
		const style =
			(await fontSheet(SITE)) +
			bookStyles([join(process.cwd(), 'editions/pdf/pdf.css')], /@media print/);
		// The text of a sheet: 210 mm less 20 mm on both sides, in pixels.
		await page.setViewportSize({ width: 643, height: 900 });
		await page.emulateMedia({ media: 'print' });
		const [book] = books(pages, facts, 'wide', (slug) => slug === 'bpo-atlas');
		if (!book) throw new Error('There is no whole book.');
		const paper = printedBook(book, pages, style);
		const samples = inOrder(book.leaves).filter(({ id }) => id !== 'cover' && WIDE.test(id));
		expect(samples.length).toBeGreaterThan(20);
		for (const leaf of samples) {
			await page.setContent(paper.html([leaf], 0));
			const over = await page.evaluate(() =>
				[...document.querySelectorAll('table, figure, .plot, p, svg.chart, svg.chart text')]
					.filter((element) => {
						const { right, left } = element.getBoundingClientRect();
						// The margin of the sheet leaves room for a name that leans out of its drawing.
						const room = element.closest('svg') ? 40 : 1;
						return right > 643 + room || left < -room;
					})
					.map((element) => `${element.tagName} ${element.textContent.slice(0, 40)}`)
					.slice(0, 3),
			);
			expect(over, leaf.id).toEqual([]);
		}
	});

	test('made twice has the same bytes', async () => {
		const out = mkdtempSync(join(tmpdir(), 'pdfs-'));
		const [file = ''] = parts('.pdf').slice(-1);
		const name = file.slice(SHELF.length + 1);
		const context = await contextOf(SITE, out, () => undefined);
		await makePdfs(context, (slug) => `${slug}.pdf` === name);
		expect(readFileSync(join(out, name)).equals(readFileSync(file))).toBe(true);
	});
});
