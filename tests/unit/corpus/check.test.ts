import { describe, expect, it } from 'vitest';
import { formatProblem } from '../../../src/corpus/problem.ts';
import { add, ARTICLE, project, REGION } from './helpers.ts';

describe('the check of all content', () => {
	it('finds nothing wrong in a valid project that holds every kind of content', () => {
		const { problems, corpus } = project();
		expect(problems).toEqual([]);
		const { articles, regions, countries, cases, about, claimTopics, terms, quizzes, sources } =
			corpus;
		for (const kind of [articles, regions, countries, cases, about, claimTopics, terms]) {
			expect(kind).toHaveLength(1);
		}
		expect(quizzes.size).toBe(1);
		expect(sources.size).toBe(1);
	});

	it('reports in the order of file and line, whatever rule finds a fault', () => {
		const { problems } = project({
			[REGION]: add('Of all, 56% left.\n\n## No id\n\n[x](/nowhere/)'),
			'content/about/about.mdx': add(`${'Text.\n\n'.repeat(20)}[x](/nowhere/)`),
		});
		expect(problems.map(({ file, rule }) => `${file} ${rule}`)).toEqual([
			'content/about/about.mdx broken-link',
			'content/regions/asia.mdx uncited-number',
			'content/regions/asia.mdx missing-id',
			'content/regions/asia.mdx broken-link',
		]);
	});

	it('tells of a file that cannot be read alone, not what others miss of it', () => {
		const { problems } = project({
			[ARTICLE]: (text) => text.replace('\n---\n', '\nflavor: sweet\n---\n'),
			[REGION]: add('[To it](/learn/foundations/what-bpo-is/), [nowhere](/nowhere/)'),
		});
		expect(problems.map(({ file, rule }) => `${file} ${rule}`)).toEqual([`${ARTICLE} unknown-key`]);
	});

	it('says a problem as an editor can follow it', () => {
		const problem = { file: 'a.mdx', line: 3, rule: 'r', what: 'It is wrong.', fix: 'Mend it.' };
		expect(formatProblem(problem)).toBe('a.mdx:3  It is wrong. [r]\n    Mend it.');
	});
});
