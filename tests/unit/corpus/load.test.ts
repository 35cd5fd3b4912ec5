import { describe, expect, it } from 'vitest';
import { anchors } from '../../../src/corpus/anchors.ts';
import { articleContents } from '../../../src/corpus/article-contents.ts';
import { citedSources } from '../../../src/corpus/citations.ts';
import { routes } from '../../../src/corpus/routes.ts';
import { uses } from '../../../src/corpus/uses.ts';
import { add, ARTICLE, project, swap, TERM } from './helpers.ts';

const ADDRESS = '/learn/foundations/what-bpo-is/';

describe('the corpus', () => {
	it('gives an article its address, part, sections and reading time', () => {
		const article = project().corpus.articles[0];
		expect(article?.path).toBe(ADDRESS);
		expect(article?.part.roman).toBe('I');
		expect(article?.minutes).toBe(1);
		expect(article?.sections).toEqual([
			{
				id: 'first-section',
				title: 'First section',
				number: 1,
				line: 22,
				parts: [{ id: 'first-part', title: 'A part of it' }],
			},
			{ id: 'second-section', title: 'Second section', number: 2, line: 38, parts: [] },
		]);
	});

	it('counts 220 words a minute', () => {
		const words = 'word '.repeat(880);
		expect(project({ [ARTICLE]: add(words) }).corpus.articles[0]?.minutes).toBe(4);
	});

	it('gives headings the words that readers see', () => {
		const title = swap('## First section', "## The 80:20 rule isn't `law`");
		const { articles } = project({ [ARTICLE]: title }).corpus;
		expect(articles[0]?.sections[0]?.title).toBe('The 80:20 rule isn’t law');
	});

	it('lists every place that can be linked, in reading order, with file and line', () => {
		const { corpus, lineOf } = project();
		const found = anchors(corpus);
		expect(found.map(({ kind, id }) => `${kind} ${id}`)).toEqual([
			'section first-section',
			'part first-part',
			'section second-section',
			'figure fig-first',
			'figure fig-ranking',
			'example we-one',
			'formula f-one',
			'section asia-in-short',
			'section philippines-work',
			'section nhs-what-happened',
			'section break-even-formula',
			'formula f-break-even',
			'quiz check-what-bpo-is',
			'question q-what-bpo-is-1',
			'question q-what-bpo-is-2',
			'question q-what-bpo-is-3',
			'question q-what-bpo-is-4',
			'claim bpo-is-offshoring',
		]);
		expect(found.find(({ id }) => id === 'fig-ranking')).toEqual({
			id: 'fig-ranking',
			kind: 'figure',
			path: ADDRESS,
			title: 'One leads',
			file: ARTICLE,
			line: lineOf(ARTICLE, '<RankingChart'),
		});
	});

	it('knows the address of every page', () => {
		const found = routes(project().corpus, { indicators: ['internet-users'], countries: [] });
		for (const path of [
			'/',
			ADDRESS,
			'/about/',
			'/glossary/outsourcing/',
			'/data/internet-users/',
		]) {
			expect(found).toContain(path);
		}
		expect(found).not.toContain('/about/about/');
	});

	it('lists the contents of an article with what the page adds', () => {
		const { corpus } = project();
		expect(
			corpus.articles.flatMap((page) => articleContents(page, corpus)).map(({ id }) => id),
		).toEqual([
			'first-section',
			'second-section',
			'check-what-bpo-is',
			'checked-claims',
			'key-terms',
			'further-reading',
			'sources',
		]);
	});

	it('lists the sources of a page in the order of their numbers, those of figures after them', () => {
		const { corpus } = project({
			[ARTICLE]: (text) =>
				swap('source="smith2020">', 'source="b2 own a1">')(add('X.<Cite source="c3" />')(text)),
		});
		expect(corpus.articles.map((page) => citedSources(page, () => 'data'))).toEqual([
			['smith2020', 'data', 'c3', 'b2', 'a1'],
		]);
	});

	it('finds where a source is used, with page, section and line', () => {
		const { corpus, lineOf } = project();
		const found = uses(corpus).filter(({ kind }) => kind === 'source');
		expect(found).toContainEqual({
			kind: 'source',
			target: 'smith2020',
			path: ADDRESS,
			title: 'What BPO is',
			anchor: 'first-section',
			file: ARTICLE,
			line: lineOf(ARTICLE, 'Of all firms'),
		});
		expect(found.map(({ path }) => path)).toEqual([
			ADDRESS,
			ADDRESS,
			ADDRESS,
			'/countries/philippines/',
			'/cases/nhs-england-capita/',
			'/glossary/outsourcing/',
			'/claims/definitions/',
		]);
	});

	it('names the line of a list entry, not of the same word in a sentence above', () => {
		const { corpus, lineOf } = project({ [TERM]: swap('[outsourcing]', '\n  - outsourcing') });
		const related = uses(corpus).find(({ kind, file }) => kind === 'term' && file === TERM);
		expect(related?.line).toBe(lineOf(TERM, '- outsourcing'));
	});
});
