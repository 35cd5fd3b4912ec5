import { describe, expect, it } from 'vitest';
import { readingListText } from '../../../../src/teach/export/reading-list.ts';
import { syllabusHtml, syllabusMarkdown } from '../../../../src/teach/export/syllabus.ts';
import { style, plan } from './fixtures.ts';

describe('a syllabus', () => {
	it('names sessions, minutes, notes and addresses in HTML', () => {
		const html = syllabusHtml(plan(), style);
		expect(html).toContain('<h2>Session 1: First &lt;i&gt; (45 min)</h2>');
		expect(html).toContain('href="https://atlas.example/s/what-is/"');
		expect(html).toContain('Welcome &amp; hello.');
	});

	it('in HTML lets nothing run and loads nothing', () => {
		const policy = /http-equiv="Content-Security-Policy" content="(.*?)"/.exec(
			syllabusHtml(plan(), style),
		);
		expect(policy?.[1]).toMatch(/^default-src (?:'|&#39;|&apos;)none(?:'|&#39;|&apos;);/);
		expect(policy?.[1]).not.toContain('script-src');
	});

	it('shows signs of Markdown instead of obeying them', () => {
		const markdown = syllabusMarkdown(plan());
		expect(markdown).toContain('# Title \\<b\\>\\&"quoted"\\</b\\> \\]\\]\\>');
		expect(markdown).toContain(
			'1. [What is it?](https://atlas.example/s/what-is/). Article 1, What it is, 4 min',
		);
		expect(markdown).toContain('## Session 2 (');
	});

	it('as a reading list has one line an entry', () => {
		expect(readingListText(plan())).toContain(
			'- Erlang C. Calculator. https://atlas.example/methods/erlang-c/',
		);
	});
});
