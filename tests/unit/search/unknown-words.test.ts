import { expect, test } from 'vitest';
import { unknownWords } from '../../../src/search/unknown-words.ts';
import { foundPage } from './lib/page.ts';

test.each([
	['the word itself', 'offshore', 'an *offshore,* center'],
	['another ending', 'studies', 'a *study* of it'],
	['a longer word, while typing', 'outsour', 'the *Outsourcing* deal'],
	['a part of a compound', 'desk', 'a *help-desk* agent'],
	['a compound written apart or together', 'helpdesk', 'a *help-desk* agent'],
	['a word with other marks', 'cafe', 'the *café*'],
	['a straight apostrophe', "winner's curse", 'the *winner’s* *curse*'],
])('holds %s', (_, query, content) => {
	expect(unknownWords(query, [foundPage(content)])).toEqual([]);
});

test.each([
	['outsorcing', 'opt *out* now'],
	['tagalog', 'the *ta* case'],
	['xqzzt', 'point *x* here'],
])('a short beginning of "%s" does not count', (query, content) => {
	expect(unknownWords(query, [foundPage(content)])).toEqual([query]);
});

test('names and aliases of a page count as its words', () => {
	expect(unknownWords('KPO', [foundPage('work', { meta: { abbreviation: 'KPO' } })])).toEqual([]);
});

test('a word need stand on one of the pages only', () => {
	const pages = [foundPage('a *call*'), foundPage('a *center*')];
	expect(unknownWords('call center', pages)).toEqual([]);
	expect(unknownWords('call zzz', pages)).toEqual(['zzz']);
});

test('without pages every word is unknown', () => {
	expect(unknownWords('call center', [])).toEqual(['call', 'center']);
});

test.each([
	['the word itself', 'service', 'a service of the *Kodak* case'],
	['another ending', 'services', 'a service of the *Kodak* case'],
	['a beginning, while typing', 'serv', 'a service of the *Kodak* case'],
])('a word counts where it is written and no match: %s', (_, query, content) => {
	expect(unknownWords(query, [foundPage(content)])).toEqual([]);
});

test.each([
	['areement', 'they *are* in agreement'],
	['hared', 'a hard *case*'],
	['outsorcing', '*out* of outsourcing'],
])('a slip of the keys is no form of what is written: "%s"', (query, content) => {
	expect(unknownWords(query, [foundPage(content)])).toEqual([query]);
});
