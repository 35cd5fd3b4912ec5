import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalQuery, queryForms, tidyQuery } from '../../../src/search/query.ts';

test.each([
	['call centre', 'call center'],
	['call-centre', 'call center'],
	['Call Centres', 'call centers'],
	['off-shoring', 'offshoring'],
	['off shoring', 'offshoring'],
	['near shore', 'nearshore'],
	['near‑shore', 'nearshore'],
	['on-shore', 'onshore'],
	['out-sourcing', 'outsourcing'],
	['back sourcing', 'backsourcing'],
	['service-level agreement', 'service level agreement'],
	['labour law', 'labor law'],
	['organisation', 'organization'],
	['digitalisation', 'digitalization'],
	['data labelling', 'data labeling'],
	['onshore vs. offshore', 'onshore offshore'],
	['captive versus provider', 'captive provider'],
	['GCC', 'gcc'],
])('%s is looked up as %s', (typed, canonical) => {
	expect(canonicalQuery(typed)).toBe(canonical);
});

test.each(['enterprise', 'expertise', 'improvisation', 'four hours', 'on sourcing', 'e 7'])(
	'%s is left alone',
	(word) => {
		expect(canonicalQuery(word)).toBe(word);
	},
);

test('exact words in quotation marks keep their spelling', () => {
	expect(canonicalQuery('"Call-Centre"')).toBe('"call-centre"');
});

test("the reader's own spelling is the second try", () => {
	expect(queryForms('Shared Services Centre')).toEqual([
		'shared services center',
		'shared services centre',
	]);
	expect(queryForms('occupancy')).toEqual(['occupancy']);
	expect(queryForms('   ')).toEqual([]);
});

test('tidying is stable and leaves one line of at most 200 characters', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
			const tidy = tidyQuery(text);
			expect(tidy.length).toBeLessThanOrEqual(200);
			expect(tidy).not.toMatch(/[\p{Cc}]|^\s|\s$|\s\s/u);
			expect(tidyQuery(tidy)).toBe(tidy);
		}),
	);
});

test('the canonical form of a canonical form is itself', () => {
	const words = fc.constantFrom(
		'near',
		'shore',
		'Centre',
		'off-',
		'out sourcing',
		'labour',
		'ising',
		'"',
		'-',
	);
	fc.assert(
		fc.property(
			fc.array(words).map((list) => list.join(' ')),
			(text) => {
				expect(canonicalQuery(canonicalQuery(text))).toBe(canonicalQuery(text));
			},
		),
	);
});
