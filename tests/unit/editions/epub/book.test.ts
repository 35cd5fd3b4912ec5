import { describe, expect, it } from 'vitest';
import { books } from '../../../../editions/book/assemble.ts';
import { linkedBody, locator } from '../../../../editions/book/links.ts';
import { inOrder, type Book, type Width } from '../../../../editions/book/model.ts';
import { bookFiles } from '../../../../editions/epub/write.ts';
import { write } from '../../../../src/teach/export/tree.ts';
import { zip } from '../../../../src/teach/export/zip.ts';
import { xmlFaults } from '../../teach/export/xml.ts';
import { sitePages, url } from './site.ts';

const { pages } = sitePages();
const edition = { id: '0.1-2026-11', date: '2026-11-22' };
const part = (width: Width = 'narrow'): Book => {
	const facts = { edition: edition.id, date: edition.date, url };
	const [book] = books(pages, facts, width, (slug) => slug.endsWith('part-01-foundations'));
	if (!book) throw new Error('no book');
	return book;
};
const html = (id: string, width?: Width): string => {
	const book = part(width);
	const leaf = inOrder(book.leaves).find((one) => one.id === id);
	if (!leaf) throw new Error(`no ${id}`);
	const to = ({ leaf: file, id: place }: { leaf: string; id?: string }) =>
		place ? `${file}#${place}` : file;
	return write(linkedBody(leaf, { locate: locator(book, pages), pages }, to));
};
const one = (width?: Width) => html('learn-foundations-one', width);

describe('a book of a part', () => {
	it('holds cover, imprint, its articles, the terms they name, and the answers', () => {
		expect(inOrder(part().leaves).map(({ id }) => id)).toEqual([
			'cover',
			'imprint',
			'learn-foundations-one',
			'learn-foundations-two',
			'glossary',
			'answers-foundations',
		]);
	});

	it('has no frame of the page, no control and no preview', () => {
		expect(one()).not.toMatch(/Frame|Rail|Next|<button|<input|<details|bpo-|Preview|data-/);
	});

	it('lays open what is folded, under its title', () => {
		expect(one()).toContain('<p class="fold-title">Table</p>');
		expect(one()).toContain('Poland');
	});

	it('takes the drawing for its width', () => {
		expect(one('narrow')).toContain('narrow');
		expect(one('narrow')).not.toContain('>wide<');
		expect(one('wide')).toContain('>wide<');
	});
});

describe('links of a book', () => {
	it('stay inside where the page is part of the book', () => {
		expect(one()).toContain('href="learn-foundations-two#there"');
		expect(one()).toContain('href="glossary#agent"');
	});

	it('lead to the chapter when the place inside it does not exist', () => {
		expect(one()).toContain('href="learn-foundations-two">Gone');
	});

	it('lead to the public address where the page is not part of it, or was calculated', () => {
		expect(one()).toContain(`href="${url}data/x/"`);
		expect(one()).toContain(`href="${url}methods/m/?a=1"`);
	});

	it('that name no document stop the making', () => {
		expect(() => locator(part(), pages)('book:nowhere')).toThrow('nowhere');
	});
});

describe('citations', () => {
	it('are numbers that lead to the source, which leads back to each of them', () => {
		const text = one();
		expect(text).toContain('id="ref-1" epub:type="noteref" role="doc-noteref"');
		expect(text).toContain('<li id="src-key" epub:type="endnote">');
		expect(text.match(/role="doc-backlink"/g)).toHaveLength(2);
		expect(text).toContain('href="#ref-2"');
	});

	it('keep the remark of the margin once, and drop the link to other uses', () => {
		expect(one()).toContain('<p class="remark-of">A remark.</p>');
		expect(one().match(/remark-of/g)).toHaveLength(1);
		expect(one()).not.toContain('Uses and formats');
	});
});

describe('a question of a book', () => {
	it('stands without its answer and leads to it', () => {
		expect(one()).toContain('<li>Yes &amp; no</li>');
		expect(one()).not.toContain('Because.');
		expect(one()).toContain('href="answers-foundations#answer-q-one"');
	});

	it('is answered at the end, and the answer leads back', () => {
		const answers = html('answers-foundations');
		expect(answers).toContain('id="answer-q-one" epub:type="endnote"');
		expect(answers).toContain('Because.');
		expect(answers).toContain('href="learn-foundations-one#q-one"');
		expect(answers).toContain('<li class="right">');
	});
});

describe('an EPUB of a part', () => {
	const files = () => bookFiles(part(), pages, 'p{margin:0}', edition);

	it('holds only well-formed XML', async () => {
		for (const [name, content] of Object.entries(files())) {
			if (!/\.(xml|opf|xhtml|svg)$/.test(name)) continue;
			expect(await xmlFaults(name.replaceAll('/', '-'), String(content)), name).toEqual([]);
		}
	});

	it('has the same bytes each time', () => {
		expect(zip(files(), 'mimetype')).toEqual(zip(files(), 'mimetype'));
	});

	it('says who may use it, since when, and how it can be read', () => {
		const opf = String(files()['EPUB/package.opf']);
		expect(opf).toContain('CC BY 4.0');
		expect(opf).toContain('2026-11-22T00:00:00Z');
		expect(opf).toContain('schema:accessMode');
		expect(opf).toContain('properties="cover-image"');
		expect(opf).toMatch(/id="learn-foundations-one"[^>]*properties="svg"/);
	});

	it('lists chapters with their sections, and not the cover', () => {
		const nav = String(files()['EPUB/nav.xhtml']);
		expect(nav).toContain('href="learn-foundations-one.xhtml#first"');
		expect(nav.split('landmarks')[0]).not.toContain('cover.xhtml');
	});

	it('gives wide tables the names of their columns at each cell', () => {
		const text = String(files()['EPUB/learn-foundations-one.xhtml']);
		expect(text).toContain('class="data stack"');
		expect(text).toContain('<td data-label="What was measured there">');
	});
});
