import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	answers,
	formatSince,
	MOST_SECTIONS,
	parseSince,
	readPlaceIndex,
	wantedKeys,
} from '../../../src/changes/since.ts';

describe('the question in the address', () => {
	it('is a day and ids', () => {
		expect(parseSince('?since=2026-11-22&sections=who-and-where,fig-one')).toEqual({
			since: '2026-11-22',
			sections: ['who-and-where', 'fig-one'],
			unreadable: [],
			badDate: false,
		});
	});

	it('may be typed with spaces, semicolons and new lines, and names an id once', () => {
		expect(parseSince('sections=a;%20b%0Aa,,c').sections).toEqual(['a', 'b', 'c']);
	});

	it.each(['2026-13-01', '2026-02-30', '22.11.2026', 'yesterday', '20261122'])(
		'has no day in %s, and says so',
		(text) => {
			expect(parseSince(`since=${text}`)).toMatchObject({ since: '', badDate: true });
		},
	);

	it('keeps apart what cannot be an id', () => {
		const { sections, unreadable } = parseSince('sections=ok,<b>,Not_ok,' + 'a'.repeat(200));
		expect(sections).toEqual(['ok']);
		expect(unreadable.map((text) => text.slice(0, 6))).toEqual(['<b>', 'Not_ok', 'aaaaaa']);
		expect(unreadable.at(-1)).toHaveLength(120);
	});

	it('reads no more than a course can hold', () => {
		const many = Array.from({ length: 2000 }, (_, index) => `s-${index}`).join(',');
		expect(parseSince(`sections=${many}`).sections).toHaveLength(MOST_SECTIONS);
	});

	it('never fails, and comes back the same from the address it makes', () => {
		fc.assert(
			fc.property(fc.string(), fc.string(), (since, sections) => {
				const request = parseSince(new URLSearchParams({ since, sections }).toString());
				expect(parseSince(formatSince(request))).toEqual({
					...request,
					unreadable: [],
					badDate: false,
				});
			}),
		);
	});
});

describe('the index of places', () => {
	it.each([null, [], 'x', { '/a/': ['b'] }, { '/a/': [[1]] }, { '/a/': 3 }])(
		'is not read from %j',
		(data) => {
			const read = readPlaceIndex(data);
			expect(read === undefined || Object.keys(read).length === 0).toBe(true);
		},
	);

	const index = { '/a/': [['first', 'fig-first'], ['second']], '/b/': [['third']] };

	it('is read as it is', () => {
		expect(readPlaceIndex(index)).toEqual(index);
	});

	it('says what a change of a section can be called', () => {
		expect(wantedKeys(['fig-first', 'third', 'nowhere'], index)).toEqual({
			keys: new Set(['fig-first', 'first', '/a/', 'third', '/b/']),
			unknown: ['nowhere'],
		});
	});
});

describe('an entry', () => {
	const change = { date: '2026-12-01', everywhere: false, keys: ['fig-first', 'first'] };

	it('counts from its own day on', () => {
		expect(answers(change, '2026-12-01', undefined)).toBe(true);
		expect(answers(change, '2026-12-02', undefined)).toBe(false);
		expect(answers(change, '', undefined)).toBe(true);
	});

	it('concerns a section that it names, its page, and with the whole atlas every section', () => {
		expect(answers(change, '', new Set(['first', '/a/']))).toBe(true);
		expect(answers(change, '', new Set(['second', '/a/']))).toBe(false);
		expect(answers({ ...change, keys: ['/a/'] }, '', new Set(['second', '/a/']))).toBe(true);
		expect(answers({ ...change, keys: [], everywhere: true }, '', new Set(['second']))).toBe(true);
	});
});
