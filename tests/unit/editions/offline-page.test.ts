import { describe, expect, it } from 'vitest';
import type { EditionList } from '../../../editions/list.ts';
import { withEditionList } from '../../../editions/offline-page.ts';

const sum = 'a'.repeat(64);
const list: EditionList = {
	id: '0.1-2026-11',
	date: '2026-11-22',
	files: [
		{ edition: 'zip', name: 'bpo-atlas-0.1.zip', bytes: 10_240_000, sha256: sum },
		{ edition: 'epub', name: 'bpo-atlas-part-01-foundations.epub', bytes: 64_000, sha256: sum },
		{ edition: 'epub', name: 'bpo-atlas.epub', bytes: 900_001, sha256: sum },
	],
};
const page = '<main><div data-editions> <p>None yet.</p> </div><p>After</p></main>';

describe('withEditionList', () => {
	const html = withEditionList(page, list);

	it('lists every file with its size, in place of the sentence that there are none', () => {
		expect(html).not.toContain('None yet');
		expect(html).toContain(
			'<a href="editions/bpo-atlas-0.1.zip" download>The whole atlas</a>, 10.2\u00a0MB',
		);
		expect(html).toContain(
			'<a href="editions/bpo-atlas-part-01-foundations.epub" download>Part I: Foundations</a>, 64\u00a0kB',
		);
		expect(html.match(/<h3>/g)).toHaveLength(2);
	});

	it('puts the whole atlas before its parts', () => {
		const books = html.slice(html.indexOf('EPUB'));
		expect(books.indexOf('The whole atlas')).toBeLessThan(books.indexOf('Part I'));
	});

	it('shows the checksums', () => {
		expect(html).toContain(`${sum}  bpo-atlas.epub`);
	});

	it('replaces an older list', () => {
		expect(withEditionList(html, list)).toBe(html);
	});

	it('refuses a page without a place for it', () => {
		expect(() => withEditionList('<main></main>', list)).toThrow(/no place/);
	});
});
