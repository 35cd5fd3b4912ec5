import fc from 'fast-check';
import { expect, test } from 'vitest';
import { markWords, parseExcerpt, withoutTitle } from '../../../src/search/marks.ts';

const join = (segments: { text: string }[]) => segments.map((segment) => segment.text).join('');

test('matches of an excerpt become marked segments', () => {
	expect(parseExcerpt('… sell <mark>nearshoring</mark> as if')).toEqual([
		{ text: '… sell ', marked: false },
		{ text: 'nearshoring', marked: true },
		{ text: ' as if', marked: false },
	]);
});

test('markup in an excerpt stays text', () => {
	expect(parseExcerpt('a <img src=x onerror=alert(1)> &lt;b&gt; <mark>word</mark>')).toEqual([
		{ text: 'a <img src=x onerror=alert(1)> <b> ', marked: false },
		{ text: 'word', marked: true },
	]);
});

test('an excerpt without its marks is the text again', () => {
	fc.assert(
		fc.property(fc.array(fc.tuple(fc.string(), fc.boolean())), (pieces) => {
			const plain = pieces.map(([text]) => text.replace(/[&<>]/g, ''));
			const excerpt = plain.map((text, i) =>
				pieces[i]?.[1] && text ? `<mark>${text}</mark>` : text,
			);
			expect(join(parseExcerpt(excerpt.join('')))).toBe(plain.join(''));
		}),
	);
});

test('only whole words are marked, in any case', () => {
	const marked = markWords('Offshore, offshoring and the shore', ['offshore', 'shore']);
	expect(marked.filter((segment) => segment.marked).map((segment) => segment.text)).toEqual([
		'Offshore',
		'shore',
	]);
});

test('the longest word wins, and its characters are taken literally', () => {
	expect(markWords('back-office, a.b', ['back', 'back-office', 'a.b'])).toEqual([
		{ text: 'back-office', marked: true },
		{ text: ', ', marked: false },
		{ text: 'a.b', marked: true },
	]);
	expect(markWords('axb', ['a.b'])).toEqual([{ text: 'axb', marked: false }]);
});

test('marking keeps the text whole', () => {
	fc.assert(
		fc.property(fc.string(), fc.array(fc.string({ minLength: 1 })), (text, words) => {
			expect(join(markWords(text, words))).toBe(text);
		}),
	);
});

test('punctuation around a match is not marked', () => {
	expect(
		parseExcerpt('cercana <mark>(nearshoring).</mark>').filter(({ marked }) => marked),
	).toEqual([{ text: 'nearshoring', marked: true }]);
});

const words = 'Service level. It names a level of service and no level It names'.split(' ');

test.each([
	['Service level. It names a level', 'It names a level'],
	['… level. It names a level', 'It names a level'],
	['… level. It names a level …', 'It names a level …'],
	['… level of service and no', '… level of service and no'],
	['… level It names', '… level It names'],
	['… It names a level', '… It names a level'],
	['Service level.', 'Service level.'],
	['… of another page', '… of another page'],
])('the excerpt of a section called Service level: "%s" is shown as "%s"', (excerpt, shown) => {
	expect(join(withoutTitle(markWords(excerpt, ['level', 'names']), words, 2))).toBe(shown);
});

test.each([
	['What is worth it? A pilot', 4, '… it? A pilot', 'A pilot'],
	['The formulas A credit', 2, '… formulas A credit', 'A credit'],
	['“Cheap services.” Wrong. Prices', 2, '… services.” Wrong. Prices', 'Wrong. Prices'],
])('nor the end of a title without a full stop: "%s"', (text, title, excerpt, shown) => {
	expect(join(withoutTitle(markWords(excerpt, []), text.split(' '), title))).toBe(shown);
});
