import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	textDirective,
	wholeWords,
} from '../../../../../src/elements/lib/section-menu/text-directive.ts';

/** The piece of a text that stands between brackets, and the text without them. */
function marked(text: string) {
	const from = text.indexOf('[');
	const to = text.indexOf(']') - 1;
	return { text: text.replace(/[[\]]/g, ''), piece: { from, to } };
}

function directive(text: string): string {
	const { text: page, piece } = marked(text);
	const whole = wholeWords(page, piece);
	return whole ? textDirective(page, whole) : '';
}

describe('a selection', () => {
	it.each([
		['begins and ends inside words', 'Ask who dir[ects the peo]ple.', 'directs the people'],
		['ends before a full stop', 'Ask who [directs].', 'directs'],
		['holds a full stop', 'Ask who [directs.] Then', 'directs.'],
		['has spaces around it', 'Ask[ who ]directs', 'who'],
		['cuts a number', 'It was 1,0[00 people]', '1,000 people'],
		['cuts a word with an apostrophe', 'They [don]’t', 'don’t'],
		['ends before the number of a note', 'by others[ providers.]3 It also', 'providers.'],
	])('that %s is grown to whole words', (_, text, words) => {
		const { text: page, piece } = marked(text);
		const whole = wholeWords(page, piece);
		expect(whole && page.slice(whole.from, whole.to)).toBe(words);
	});

	it('without a word is none', () => {
		expect(directive('Ask[ … ]who')).toBe('');
		expect(directive('Ask[]who')).toBe('');
	});
});

describe('the end of an address that leads to words', () => {
	it('holds a short quote whole, without words around it', () => {
		expect(directive('Many arrangements. [Ask who directs] the people.')).toBe(
			'Ask%20who%20directs',
		);
	});

	it('hides the signs that mean something in it', () => {
		expect(directive('a [non-core, “R&D” 5%] b')).toBe(
			'non%2Dcore%2C%20%E2%80%9CR%26D%E2%80%9D%205%25',
		);
	});

	it('names a long quote by its first and last words', () => {
		const text = 'So [one two three four five six seven eight nine ten eleven twelve] end';
		expect(directive(text)).toBe('one%20two%20three%20four,nine%20ten%20eleven%20twelve');
	});

	it('names a quote over several blocks by the ends of its first and last', () => {
		expect(directive('A [first\nheading\nlast words] here')).toBe('first,last%20words');
	});

	it('adds the words before a quote when the same words stand earlier', () => {
		expect(directive('The people work.\nAsk who directs [the people] here.')).toBe(
			'Ask%20who%20directs-,the%20people,-here.',
		);
	});

	it('takes words of the blocks around when the quote fills its own', () => {
		expect(directive('Cost\nA wage is one.\n[Cost]\nThe rest')).toBe(
			'wage%20is%20one.-,Cost,-The%20rest',
		);
	});

	it('adds the words after a long quote when its end stands in its middle as well', () => {
		const text = '[one a b c d e f g h i j k l m n. h i j k] then more words';
		expect(directive(text)).toBe('one%20a%20b%20c,h%20i%20j%20k,-then%20more%20words');
	});

	it('does not take a part of a word for the word', () => {
		expect(directive('The waits are long.\nDo [it] now')).toBe('it');
	});

	it('can be read back for any text and selection', () => {
		const text = fc.stringMatching(/^[a-zA-Zéß’,.& \n-]{1,60}$/);
		fc.assert(
			fc.property(text, fc.nat(60), fc.nat(60), (page, a, b) => {
				const [from, to] = [Math.min(a, b, page.length), Math.min(Math.max(a, b), page.length)];
				const whole = wholeWords(page, { from, to });
				if (!whole) return;
				const parts = textDirective(page, whole).split(',');
				const start = parts.find((part) => !part.endsWith('-') && !part.startsWith('-')) ?? '';
				const words = page.slice(whole.from, whole.to).split(/\s+/).filter(Boolean).join(' ');
				expect(words.startsWith(decodeURIComponent(start))).toBe(true);
			}),
		);
	});
});
