import fc from 'fast-check';
import type { Permalink } from '../../../src/schemas/permalinks.ts';

/** An address of a page, recorded on a fixed day. */
export function page(path: string, movedTo?: string): Permalink {
	return { kind: 'page', id: path, path, since: '2026-11-22', ...(movedTo && { movedTo }) };
}

/** An address of a section, recorded on a fixed day. */
export function section(path: string, id: string, movedTo?: string): Permalink {
	return {
		kind: 'section',
		id,
		path: `${path}#${id}`,
		since: '2026-11-22',
		...(movedTo && { movedTo }),
	};
}

const word = fc.stringMatching(/^[a-z]{1,3}$/);
const day = fc.date({
	noInvalidDate: true,
	min: new Date('2026-01-01'),
	max: new Date('2030-12-31'),
});

/** Any addresses, no two the same. */
export const anyAddresses = fc.uniqueArray(
	fc.record(
		{
			kind: fc.constantFrom('page', 'section', 'figure', 'quiz'),
			id: word,
			path: word.map((name) => `/${name}/`),
			since: day.map((date) => date.toISOString().slice(0, 10)),
			movedTo: word.map((name) => `/${name}/`),
		},
		{ requiredKeys: ['kind', 'id', 'path', 'since'] },
	) as fc.Arbitrary<Permalink>,
	{ selector: ({ kind, path }) => `${kind} ${path}` },
);
