import { describe, expect, it } from 'vitest';
import { atStart, countryWords, inSentence } from '../../../src/strings/country.ts';

describe('the name of a place in a sentence', () => {
	it.each([
		['Philippines', 'the Philippines', 'The Philippines'],
		['United Arab Emirates', 'the United Arab Emirates', 'The United Arab Emirates'],
		['Middle East (median of 8 places)', 'the Middle East (median of 8 places)', undefined],
		['Poland', 'Poland', 'Poland'],
	])('%s: %s', (name, inside, start) => {
		expect(inSentence({ name })).toBe(inside);
		if (start !== undefined) expect(atStart({ name })).toBe(start);
	});

	it('gets no second article', () => {
		expect(atStart({ name: 'the Netherlands and Poland' })).toBe('The Netherlands and Poland');
	});
});

it('counts capitals and languages before it names them', () => {
	expect(countryWords.capitals(['Warsaw'])).toBe('Capital: Warsaw');
	expect(countryWords.languages(['Polish'])).toBe('Language: Polish');
	expect(countryWords.languages(['Filipino', 'English'])).toBe('Languages: Filipino, English');
});
