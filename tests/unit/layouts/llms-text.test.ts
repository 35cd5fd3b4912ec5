import { describe, expect, it } from 'vitest';
import { mdxPages } from '../../../src/corpus/pages.ts';
import { llmsText } from '../../../src/layouts/llms-text.ts';
import { ARTICLE, project, swap } from '../corpus/helpers.ts';

describe('the atlas for language models', () => {
	const text = () => llmsText(project().corpus);

	it('begins with title and summary, as llmstxt.org asks', () => {
		expect(text()).toMatch(/^# BPO Atlas\n\n> [^\n]+\.\n\n/);
	});

	it('names every written page with its standfirst, once', () => {
		const { corpus } = project();
		for (const { path } of mdxPages(corpus)) {
			expect(llmsText(corpus).split(`${path}): `)).toHaveLength(2);
		}
	});

	it('has only headings and lines that are links after the introduction', () => {
		const lines = text()
			.replace(/^.*?\n## /s, '## ')
			.split('\n')
			.filter(Boolean);
		for (const line of lines) expect(line).toMatch(/^## .+$|^- \[.+\]\(https?:\/\/\S+\)/);
	});

	it('keeps brackets and line breaks of a title from breaking a link', () => {
		const { corpus } = project({
			[ARTICLE]: swap('title: What BPO is', 'title: "What [x] is\\nnow"'),
		});
		expect(llmsText(corpus)).toContain('- [What \\[x\\] is now](');
	});
});
