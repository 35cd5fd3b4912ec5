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

test.each([
	['Service level', 'Service level. It names', 'It names'],
	['Service level', 'Service level It names', 'It names'],
	['Service level', 'Service levels name', 'Service levels name'],
	['Service level', '… level. It names', 'It names'],
	['Service level', 'The level. It names', 'The level. It names'],
	['Service level', '… and level of service', '… and level of service'],
])('the excerpt of a section called %s: "%s" is shown as "%s"', (title, excerpt, shown) => {
	expect(join(withoutTitle(markWords(excerpt, ['level', 'names']), title))).toBe(shown);
});
