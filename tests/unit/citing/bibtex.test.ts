import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toBibtex } from '../../../src/citing/bibtex.ts';
import { report } from './report.ts';

describe('BibTeX', () => {
	it('escapes what TeX would read as a command', () => {
		expect(toBibtex([report({ title: 'P&G saves 5% & $3_000 #1 ~ ^' })])).toContain(
			'title = {{P\\&G saves 5\\% \\& \\$3\\_000 \\#1 \\textasciitilde{} \\textasciicircum{}}}',
		);
	});

	it('keeps braces balanced, whatever the text', () => {
		const text = fc.string({ unit: fc.constantFrom('{', '}', '\\', '%', 'a', ' ') });
		fc.assert(
			fc.property(text, text, (title, URL) => {
				let depth = 0;
				for (const character of toBibtex([report({ title, URL })])) {
					if (character === '{') depth += 1;
					if (character === '}') depth -= 1;
					expect(depth).toBeGreaterThanOrEqual(0);
				}
				expect(depth).toBe(0);
			}),
		);
	});

	it('keeps accented letters as letters', () => {
		const author = [{ family: 'Barthélemy', given: 'Jérôme' }, { family: 'Radonjić' }];
		expect(toBibtex([report({ author })])).toContain('{Barthélemy, Jérôme and Radonjić}');
	});

	it('protects the name of an organization, with its "and" and its comma', () => {
		const author = [{ literal: 'Department of Health and Human Services, US' }];
		expect(toBibtex([report({ author })])).toContain(
			'author = {{Department of Health and Human Services, US}}',
		);
	});

	it('writes unnamed further authors as BibTeX does', () => {
		const author = [{ family: 'Sasse', given: 'Tom' }, { literal: 'others' }];
		expect(toBibtex([report({ author })])).toContain('author = {Sasse, Tom and others}');
	});

	it('leaves addresses as they are', () => {
		expect(toBibtex([report({ URL: 'https://example.org/a_b%20c?d=1&e=2#f' })])).toContain(
			'url = {https://example.org/a_b%20c?d=1&e=2#f}',
		);
	});

	it('writes the parts of an article and the day of reading', () => {
		const text = toBibtex([
			report({
				type: 'article-journal',
				'container-title': 'Journal of Examples',
				issued: { 'date-parts': [[2020, 3]] },
				accessed: { 'date-parts': [[2026, 1, 9]] },
				volume: '4',
				issue: '2',
				page: '10-19',
			}),
		]);
		expect(text).toMatch(/^@article\{made2020up,/);
		expect(text).toContain('journal = {Journal of Examples}');
		expect(text).toContain('month = mar');
		expect(text).toContain('number = {2}');
		expect(text).toContain('pages = {10--19}');
		expect(text).toContain('urldate = {2026-01-09}');
	});

	it('omits the year of an undated work', () => {
		expect(toBibtex([report({ issued: undefined })])).not.toContain('year');
	});
});
