import { describe, expect, it } from 'vitest';
import { uses, type Use } from '../../../src/corpus/uses.ts';
import { ARTICLE, CASE, CLAIMS, COUNTRY, project, QUIZ, swap, TERM } from './helpers.ts';

/** Every use in the valid project. */
function found(): Use[] {
	return uses(project().corpus);
}

/** What a file names of a kind, each with the anchor where readers meet it. */
function of(kind: Use['kind'], file: string): string[] {
	return found()
		.filter((use) => use.kind === kind && use.file === file)
		.map(({ target, anchor }) => (anchor === undefined ? target : `${target} #${anchor}`));
}

describe('what names what', () => {
	it('finds every reference in the text of a page, with the section it stands in', () => {
		expect(of('source', ARTICLE)).toEqual([
			'smith2020 #first-section',
			'smith2020 #first-section',
			'smith2020',
		]);
		expect(of('term', ARTICLE)).toEqual(['outsourcing', 'outsourcing']);
		expect(of('case', ARTICLE)).toEqual(['nhs-england-capita #second-section']);
		expect(of('claim', ARTICLE)).toEqual(['bpo-is-offshoring #second-section']);
		expect(of('indicator', ARTICLE)).toEqual([
			'internet-users #first-section',
			'internet-users #second-section',
		]);
	});

	it('takes lists apart', () => {
		expect(of('country', ARTICLE)).toEqual([
			'PHL #first-section',
			'POL #first-section',
			'PHL #second-section',
		]);
	});

	it('finds every reference in the head of a page', () => {
		expect(of('source', COUNTRY)).toEqual(['smith2020']);
		expect(of('country', COUNTRY)).toEqual(['PHL']);
		expect(of('source', CASE)).toEqual(['smith2020']);
		expect(of('term', CASE)).toEqual(['outsourcing']);
		expect(of('country', CASE)).toEqual(['GBR']);
	});

	it('finds every reference in terms and claims; a claim is its own anchor', () => {
		expect(of('term', TERM)).toEqual(['outsourcing']);
		expect(of('source', TERM)).toEqual(['smith2020']);
		expect(of('source', CLAIMS)).toEqual(['smith2020 #bpo-is-offshoring']);
		expect(of('section', CLAIMS)).toEqual(['first-section #bpo-is-offshoring']);
	});

	it('leads from a question to the self-check on its article', () => {
		const ofQuiz = found().filter(({ file }) => file === QUIZ);
		expect(ofQuiz).toHaveLength(4);
		expect(ofQuiz[0]).toMatchObject({
			kind: 'section',
			target: 'first-section',
			path: '/learn/foundations/what-bpo-is/',
			anchor: 'check-what-bpo-is',
		});
	});

	it('knows file and line, so that an editor finds the place', () => {
		const { corpus, lineOf } = project();
		const all = uses(corpus);
		const cite = all.find(({ kind, file }) => kind === 'source' && file === ARTICLE);
		expect(cite?.line).toBe(lineOf(ARTICLE, '<Cite'));
		const fact = all.find(({ kind, file }) => kind === 'source' && file === COUNTRY);
		expect(fact?.line).toBe(lineOf(COUNTRY, 'source: smith2020'));
	});

	it('carries the title of the page, or of the claim', () => {
		expect(found().find(({ file }) => file === CASE)?.title).toBe('NHS England and Capita');
		expect(found().find(({ file }) => file === CLAIMS)?.title).toBe('BPO means offshoring.');
	});

	it('takes own work for no source', () => {
		const own = project({ [ARTICLE]: swap('source="smith2020">', 'source="own">') });
		expect(uses(own.corpus).map(({ target }) => target)).not.toContain('own');
	});

	it('takes every source of a figure that has several', () => {
		const two = project({
			[ARTICLE]: swap('source="smith2020">', 'source="smith2020  jones2021">'),
		});
		expect(uses(two.corpus).filter(({ target }) => target === 'jones2021')).toHaveLength(1);
	});
});
