import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { citationMeta, shortCitationMeta } from '../../../src/citing/page-meta.ts';

const whole = {
	name: 'BPO Atlas',
	licence: 'https://creativecommons.org/licenses/by/4.0/',
	language: 'en',
};
const page = {
	id: 'who-stays-responsible',
	title: 'What BPO is',
	section: 'Who stays "responsible" & why',
	version: '1.2',
	date: '2026-11-05',
	url: 'https://atlas.example/s/who-stays-responsible/',
};

describe('the description of a page for reference managers', () => {
	it('is the same as in the golden file', () => {
		const lines = citationMeta(page, whole).map(({ name, content }) => `${name}\t${content}\n`);
		const golden = new URL('../../fixtures/citing/page-meta.tsv', import.meta.url);
		expect(lines.join('')).toBe(readFileSync(golden, 'utf8'));
	});

	it('names title, author, date, version, publisher, language and address', () => {
		const metas = citationMeta(page, whole);
		const valueOf = (wanted: string) => metas.find(({ name }) => name === wanted)?.content;
		expect(valueOf('citation_title')).toBe('What BPO is: Who stays "responsible" & why');
		expect(valueOf('DC.creator')).toBe('BPO Atlas');
		expect(valueOf('citation_publication_date')).toBe('2026/11/05');
		expect(valueOf('DCTERMS.bibliographicCitation')).toContain('(version 1.2)');
		expect(valueOf('citation_publisher')).toBe('BPO Atlas');
		expect(valueOf('citation_language')).toBe('en');
		expect(valueOf('citation_public_url')).toBe(page.url);
	});

	it('uses no name twice', () => {
		const names = citationMeta(page, whole).map(({ name }) => name);
		expect(new Set(names).size).toBe(names.length);
	});

	it('makes no journal of the atlas and no person of its name', () => {
		const names = citationMeta(page, whole).map(({ name }) => name);
		expect(names).toContain('citation_book_title');
		expect(names).not.toContain('citation_journal_title');
		expect(names).not.toContain('citation_author');
	});

	it('has a short form with title, book, date and author', () => {
		const { section, ...article } = page;
		expect(section).not.toBe('');
		expect(shortCitationMeta(article, whole)).toEqual([
			{ name: 'citation_title', content: 'What BPO is' },
			{ name: 'citation_book_title', content: 'BPO Atlas' },
			{ name: 'citation_publication_date', content: '2026/11/05' },
			{ name: 'DC.creator', content: 'BPO Atlas' },
		]);
	});
});
