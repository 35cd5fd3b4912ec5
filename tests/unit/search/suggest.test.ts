import { expect, test } from 'vitest';
import { fewerWords, suggestQuery } from '../../../src/search/suggest.ts';

const words = [
	'nearshore',
	'outsourcing',
	'contract',
	'occupancy',
	'shared',
	'services',
	'captive',
];

test.each([
	['outsorcing', 'outsourcing'],
	['nearshroe contrat', 'nearshore contract'],
	['Occupency', 'occupancy'],
	['shared servises', 'shared services'],
	['outsorcing sla', 'outsourcing sla'],
	['contrat 27001', 'contract 27001'],
])('"%s" is corrected to "%s"', (typed, meant) => {
	expect(suggestQuery(typed, words)).toBe(meant);
});

test.each([
	['a word with no near one', 'xqzzt'],
	['a known word', 'captive'],
	['one known word and one without a near one', 'captive xqzzt'],
	['a word too short to guess', 'sha'],
	['nothing', ''],
])('%s gets no suggestion', (_, typed) => {
	expect(suggestQuery(typed, words)).toBeUndefined();
});

test.each([
	['Is outsourcing haram?', ['outsourcing']],
	['what is the SLA of captive pizza', ['sla captive', 'captive']],
	['shared services 24000', ['shared services']],
	['captive contract', []],
	['pizza 24000', []],
	['', []],
])('"%s" is also looked up as %j', (typed, texts) => {
	expect(fewerWords(typed, words)).toEqual(texts);
});
