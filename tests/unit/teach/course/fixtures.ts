import fc from 'fast-check';
import { indexCatalog, type Catalog } from '../../../../src/teach/course/catalog.ts';
import { itemKinds, type Course, type CourseItem } from '../../../../src/teach/course/model.ts';

/** A book of two articles, a case, a calculator and a term. */
export const smallCatalog: Catalog = {
	pages: [
		{
			path: '/learn/a/first/',
			title: 'What it is',
			kind: 'article',
			label: 'Article 1',
			part: 'Foundations',
			level: 1,
			minutes: 8,
			terms: ['outsourcing'],
		},
		{
			path: '/learn/b/second/',
			title: 'Near & far',
			kind: 'article',
			label: 'Article 2',
			part: 'Places',
			level: 3,
			minutes: 9,
			terms: ['nearshoring'],
		},
		{
			path: '/cases/a-case/',
			title: 'A case',
			kind: 'case',
			label: 'Case 1',
			minutes: 7,
			terms: [],
		},
		{
			path: '/methods/erlang-c/',
			title: 'Erlang C',
			kind: 'method',
			label: 'Calculator',
			minutes: 5,
			terms: [],
		},
	],
	items: [
		{
			kind: 'section',
			id: 'what-is',
			title: 'What is it?',
			minutes: 4,
			page: 0,
			uses: ['outsourcing'],
		},
		{
			kind: 'quiz',
			id: 'check-first',
			title: 'Check yourself: What it is',
			minutes: 6,
			page: 0,
			questions: 4,
		},
		{
			kind: 'section',
			id: 'what-is-near',
			title: 'What counts as near <b>',
			minutes: 3,
			page: 1,
			uses: ['outsourcing', 'nearshoring'],
		},
		{ kind: 'figure', id: 'fig-hours', title: 'Hours, not kilometers', minutes: 3, page: 1 },
		{ kind: 'case', id: 'a-case', title: 'A case', minutes: 7, page: 2 },
		{ kind: 'section', id: 'case-events', title: 'Events', minutes: 4, page: 2 },
		{ kind: 'method', id: 'erlang-c', title: 'Erlang C', minutes: 15, page: 3 },
		{ kind: 'section', id: 'erlang-c-formula', title: 'The formula', minutes: 2, page: 3 },
		{ kind: 'term', id: 'outsourcing', title: 'Outsourcing', minutes: 1, also: 'externalización' },
	],
};

export const catalog = indexCatalog(smallCatalog);

/** A course of these items, one session for each list. */
export function courseOf(...sessions: readonly (readonly string[])[]): Course {
	return {
		title: 'A course',
		author: '',
		sessions: sessions.map((items) => ({
			title: '',
			notes: '',
			items: items.map((key) => {
				const [kind = '', id = ''] = key.split(':');
				return { kind, id };
			}),
		})),
	};
}

const text = fc.string({ unit: 'binary', maxLength: 40 });
const slug = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,3}$/);

const item: fc.Arbitrary<CourseItem> = fc
	.record({
		kind: fc.oneof(
			fc.constantFrom(...itemKinds),
			text.filter((kind) => kind !== ''),
		),
		id: fc.oneof(
			slug,
			text.filter((id) => id !== ''),
		),
		minutes: fc.option(fc.integer({ min: 1, max: 10_000 }), { nil: undefined }),
		note: fc.option(
			text.filter((note) => note !== ''),
			{ nil: undefined },
		),
	})
	.map(({ kind, id, minutes, note }) => ({
		kind,
		id,
		...(minutes !== undefined && { minutes }),
		...(note !== undefined && { note }),
	}));

/** Any course, also with kinds and ids that no edition has. */
export const anyCourse: fc.Arbitrary<Course> = fc.record({
	title: text,
	author: text,
	sessions: fc.array(
		fc
			.record({
				title: text,
				minutes: fc.option(fc.integer({ min: 1, max: 10_000 }), { nil: undefined }),
				notes: text,
				items: fc.array(item, { maxLength: 6 }),
			})
			.map(({ minutes, ...session }) => ({
				...session,
				...(minutes !== undefined && { minutes }),
			})),
		{ maxLength: 5 },
	),
});
