import { describe, expect, it } from 'vitest';
import { COURSE, project, swap } from '../helpers.ts';

describe('ready courses', () => {
	it('are read with their address', () => {
		const { corpus, problems } = project();
		expect(corpus.courses.map(({ path }) => path)).toEqual(['/teach/courses/first-course/']);
		expect(problems.filter(({ file }) => file === COURSE)).toEqual([]);
	});

	it.each([
		['an id that nothing has', 'section:first-section', 'section:no-section'],
		['an id under another kind', 'section:first-section', 'figure:first-section'],
		['the same reading twice', 'term:outsourcing', 'section:first-section'],
	])('may not name %s', (_, from, to) => {
		const { problems, lineOf } = project({ [COURSE]: swap(from, to) });
		expect(problems).toMatchObject([
			{ rule: 'course-reading', file: COURSE, line: lineOf(COURSE, 'readings:') },
		]);
	});

	it.each([
		['weights that do not add up to 100', 'weight: 40', 'weight: 50'],
		['activities that take longer than the session', 'minutes: 20', 'minutes: 90'],
		['a reading without a kind', 'section:first-section', 'first-section'],
	])('may not have %s', (_, from, to) => {
		const { problems } = project({ [COURSE]: swap(from, to) });
		expect(problems.map(({ file }) => file)).toContain(COURSE);
	});
});
