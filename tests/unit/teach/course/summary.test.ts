import { describe, expect, it } from 'vitest';
import { findItems } from '../../../../src/teach/course/find.ts';
import { prerequisites } from '../../../../src/teach/course/prerequisites.ts';
import { summarize } from '../../../../src/teach/course/summary.ts';
import { catalog, courseOf } from './fixtures.ts';

describe('the sum of a course', () => {
	it('adds minutes by what students do, and spans the levels', () => {
		const course = courseOf(
			['section:what-is', 'quiz:check-first'],
			['section:what-is-near', 'method:erlang-c', 'film:unknown'],
		);
		expect(summarize(course, catalog)).toEqual({
			minutes: 28,
			items: 5,
			sessions: 2,
			levels: [1, 3],
			work: { reading: 7, task: 15, quiz: 6 },
			unknown: 1,
		});
	});

	it("takes the trainer's own minutes before those of the book", () => {
		const course = courseOf([]);
		const items = [{ kind: 'section', id: 'what-is', minutes: 20 }];
		const own = { ...course, sessions: [{ title: '', notes: '', items }] };
		expect(summarize(own, catalog).minutes).toBe(20);
	});

	it('names no level where no article is used', () => {
		expect(summarize(courseOf(['case:a-case']), catalog).levels).toBeUndefined();
	});
});

describe('suggested reading before a course', () => {
	it('is the earlier article whose terms the course uses', () => {
		const [first, ...more] = prerequisites(courseOf(['section:what-is-near']), catalog);
		expect(first?.page.title).toBe('What it is');
		expect(first?.terms).toEqual(['outsourcing']);
		expect(more).toEqual([]);
	});

	it('is nothing when the course holds a part of that article', () => {
		expect(prerequisites(courseOf(['section:what-is'], ['section:what-is-near']), catalog)).toEqual(
			[],
		);
	});

	it('is never a later article', () => {
		expect(prerequisites(courseOf(['section:what-is']), catalog)).toEqual([]);
	});
});

describe('finding what to add', () => {
	const ids = (typed: string) =>
		findItems(catalog, typed).flatMap(({ items }) => items.map(({ id }) => id));

	it('finds words in titles of things and of their pages, begun or whole', () => {
		expect(ids('hours')).toEqual(['fig-hours']);
		expect(ids('near count')).toEqual(['what-is-near']);
		expect(ids('article 2')).toEqual(['what-is-near', 'fig-hours']);
	});

	it('looks past accents, case and signs', () => {
		expect(ids('EXTERNALIZACION')).toEqual(['outsourcing']);
		expect(ids('<b>')).toEqual(['what-is-near']);
	});

	it('gives everything for nothing, and nothing for nonsense', () => {
		expect(ids('  ')).toHaveLength(9);
		expect(ids('zebra')).toEqual([]);
	});
});
