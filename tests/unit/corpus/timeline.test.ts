import { describe, expect, it } from 'vitest';
import { uses } from '../../../src/corpus/uses.ts';
import { add, ARTICLE, project, type Project } from './helpers.ts';

const rulesOf = ({ problems }: Project) => problems.map(({ rule }) => rule);
const FILE = 'content/timeline.yaml';
const event = (changes: Record<string, unknown> = {}) =>
	JSON.stringify([
		{
			year: 1989,
			title: 'A firm hands over its computers',
			text: 'A provider runs them for ten years.',
			grade: 'B',
			source: 'smith2020',
			...changes,
		},
	]);

describe('the timeline', () => {
	it('is read with its events', () => {
		expect(project({ [FILE]: event() }).corpus.timeline.data[0]?.year).toBe(1989);
	});

	it('uses its sources on the page that shows it', () => {
		const shown = add('<Timeline id="fig-history" title="Ten years" />');
		const found = uses(project({ [FILE]: event(), [ARTICLE]: shown }).corpus);
		expect(found).toContainEqual(
			expect.objectContaining({
				kind: 'source',
				file: FILE,
				path: '/learn/foundations/what-bpo-is/',
			}),
		);
	});

	it.each([
		['a year that is no number', { year: 'ninety' }, 'schema'],
		['an unknown key', { place: 'Delhi' }, 'unknown-key'],
		['a page that does not exist', { page: '/cases/nowhere/' }, 'broken-link'],
	])('stops the build at %s', (_, changes, rule) => {
		expect(rulesOf(project({ [FILE]: event(changes) }))).toContain(rule);
	});

	it('stops the build at a source that does not exist, once it is shown', () => {
		const shown = add('<Timeline id="fig-history" title="Ten years" />');
		const faulty = project({ [FILE]: event({ source: 'nobody1999' }), [ARTICLE]: shown });
		expect(rulesOf(faulty)).toContain('unknown-source');
	});
});
