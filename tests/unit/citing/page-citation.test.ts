import { describe, expect, it } from 'vitest';
import { citationFiles, pageReferences } from '../../../src/citing/page-citation.ts';

const section = {
	id: 'who-stays-responsible',
	title: 'What BPO is',
	section: 'Who stays responsible',
	version: '1.0',
	date: '2026-11-22',
	url: 'https://atlas.example/s/who-stays-responsible/',
};

describe('the citation of a section', () => {
	const references = pageReferences(section);
	const apa = references.find(({ style }) => style === 'apa')?.text ?? '';
	const bibtex = citationFiles.bib(section);
	const ris = citationFiles.ris(section);
	const json = citationFiles.json(section);

	it('is a sentence in APA style, as plain text', () => {
		expect(apa).toMatch(/^BPO Atlas\. \(2026, November 22\)\. What BPO is: Who stays responsible/);
		expect(apa).toContain(section.url);
		expect(apa).not.toMatch(/[<>]/);
	});

	it('is one BibTeX entry', () => {
		expect(bibtex.match(/^@/gm)).toHaveLength(1);
		expect(bibtex).toContain('bpo_atlas_who_stays_responsible');
		expect(bibtex).toContain(section.url);
	});

	it('is one RIS entry', () => {
		expect(ris.match(/^TY {2}- /gm)).toHaveLength(1);
		expect(ris).toMatch(/^ER {2}- /m);
		expect(ris).toContain(section.url);
	});

	it('is one entry of CSL-JSON', () => {
		expect(JSON.parse(json)).toHaveLength(1);
	});

	it('names the same work in every form', () => {
		for (const form of [...references.map(({ text }) => text), bibtex, ris, json]) {
			expect(form).toContain('Who stays responsible');
			expect(form).toContain('2026');
			expect(form).toContain('BPO Atlas');
		}
	});
});
