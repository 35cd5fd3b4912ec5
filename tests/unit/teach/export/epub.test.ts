import { strFromU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { epub, epubFiles } from '../../../../src/teach/export/epub.ts';
import { ready, style } from './fixtures.ts';

describe('an EPUB', () => {
	it('begins with its type, uncompressed', async () => {
		const bytes = epub(await ready(), style);
		expect(strFromU8(bytes.slice(30, 58), true)).toBe('mimetypeapplication/epub+zip');
	});

	it('lists every file, and says where drawings are', async () => {
		const files = epubFiles(await ready(), style);
		const text = String(files['EPUB/package.opf']);
		const listed = [...text.matchAll(/ href="(.*?)"/g)].map(([, name = '']) => `EPUB/${name}`);
		const packed = Object.keys(files).filter((name) => /^EPUB\/(?!package\.opf)/.test(name));
		expect(listed.toSorted()).toEqual(packed.toSorted());
		expect(text).toContain(
			'href="session-01.xhtml" media-type="application/xhtml+xml" properties="svg"',
		);
		expect(text).toMatch(/dcterms:modified">\d{4}-\d\d-\d\dT00:00:00Z</);
	});

	it('has contents that lead to places that are there', async () => {
		const files = epubFiles(await ready(), style);
		const links = [...String(files['EPUB/nav.xhtml']).matchAll(/ href="(\w[^"]*?)"/g)].map(
			([, link = '']) => link,
		);
		for (const link of links.filter((link) => link !== 'style.css')) {
			const [file, id] = link.split('#');
			const page = String(files[`EPUB/${file}`]);
			expect(page).toContain('<body');
			if (id) expect(page).toContain(`id="${id}"`);
		}
	});

	it('prints questions with their answers after them', async () => {
		const page = String(epubFiles(await ready(), style)['EPUB/session-01.xhtml']);
		expect(page.indexOf('7.5 hours')).toBeGreaterThan(page.indexOf('How many hours'));
	});
});
