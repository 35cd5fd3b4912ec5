import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseHighlight, withHighlight, withoutHighlight } from '../../../src/search/highlight.ts';

test('the words travel in the address, in front of the fragment', () => {
	expect(withHighlight('/learn/x/#part', ['Nearshore', 'back-office'])).toBe(
		'/learn/x/?highlight=nearshore&highlight=back-office#part',
	);
	expect(withHighlight('/learn/x/', [])).toBe('/learn/x/');
});

test('what was written can be read', () => {
	const word = fc.stringMatching(/^[a-zäéł]{2,20}$/);
	fc.assert(
		fc.property(fc.uniqueArray(word, { maxLength: 8 }), (words) => {
			const { search } = new URL(withHighlight('/a/#b', words), 'https://example.org');
			expect(parseHighlight(search)).toEqual(words);
		}),
	);
});

test.each([
	['one letter', '?highlight=a'],
	['markup', '?highlight=%3Cscript%3E'],
	['a sentence', '?highlight=two%20words'],
	['more than forty letters', `?highlight=${'a'.repeat(41)}`],
	['nothing', '?highlight='],
])('%s is not marked', (_, search) => {
	expect(parseHighlight(search)).toEqual([]);
});

test('at most eight words are read, doubles once', () => {
	const many = Array.from({ length: 20 }, (_, i) => `highlight=word${i % 10}`).join('&');
	expect(parseHighlight(`?${many}`)).toHaveLength(8);
});

test('the parameter leaves the address, everything else stays', () => {
	expect(withoutHighlight('https://example.org/a/?x=1&highlight=b&highlight=c#d')).toBe(
		'https://example.org/a/?x=1#d',
	);
});
