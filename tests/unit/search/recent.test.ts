import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatRecent, parseRecent, withQuery } from '../../../src/search/recent.ts';

const nothing = { keep: true, queries: [] };

test('the newest search stands first, once, and at most eight are kept', () => {
	let recent = withQuery(withQuery(nothing, 'sla'), ' SLA ');
	expect(recent.queries).toEqual(['SLA']);
	for (let index = 0; index < 9; index += 1) recent = withQuery(recent, `search ${index}`);
	expect(recent.queries).toHaveLength(8);
	expect(recent.queries[0]).toBe('search 8');
	expect(recent.queries).not.toContain('SLA');
});

test('nothing is kept where the reader turned it off', () => {
	const off = { keep: false, queries: [] };
	expect(withQuery(off, 'sla')).toEqual(off);
	expect(parseRecent(formatRecent({ keep: false, queries: ['sla'] }))).toEqual(off);
});

test('an empty list leaves nothing on the device', () => {
	expect(formatRecent(nothing)).toBeNull();
});

test('what is stored is read back', () => {
	fc.assert(
		fc.property(fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 12 }), (texts) => {
			const recent = texts.reduce(withQuery, nothing);
			expect(parseRecent(formatRecent(recent))).toEqual(recent);
		}),
	);
});

test.each([
	['nothing', null],
	['no JSON', '{'],
	['another version', '{"version":2,"keep":true,"queries":[]}'],
	['no list', '{"version":1,"keep":true,"queries":"sla"}'],
	['a number in the list', '{"version":1,"keep":true,"queries":[1]}'],
	['a text that was never typed', '{"version":1,"keep":true,"queries":["  two  spaces "]}'],
	['too many', JSON.stringify({ version: 1, keep: true, queries: Array(9).fill('sla') })],
	['no switch', '{"version":1,"queries":["sla"]}'],
])('%s counts as nothing stored', (_, text) => {
	expect(parseRecent(text)).toEqual(nothing);
});
