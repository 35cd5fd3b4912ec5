/** A piece of text that is either a match or not. */
export interface Segment {
	text: string;
	marked: boolean;
}

/**
 * Reads Pagefind's excerpt markup: text in which matches stand between `<mark>` and `</mark>` and
 * the characters `<` and `>` are written as entities. Any other markup stays text. Punctuation
 * around a match, which Pagefind marks with it, is not marked.
 */
export function parseExcerpt(excerpt: string): Segment[] {
	return excerpt
		.split(/<mark>(.*?)<\/mark>/s)
		.flatMap((part, index) =>
			index % 2 === 1 ? matchSegments(decode(part)) : [plain(decode(part))],
		)
		.filter(({ text }) => text !== '');
}

function matchSegments(match: string): Segment[] {
	const [, before = '', word = '', after = ''] =
		/^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su.exec(match) ?? [];
	return [plain(before), { text: word, marked: true }, plain(after)];
}

function plain(text: string): Segment {
	return { text, marked: false };
}

/**
 * An excerpt of a section without what it begins with of the section's title, which Pagefind counts as its
 * first words. Where in the text it begins tells the end of the title ("… level It names") from the same
 * word further on ("… level and").
 *
 * @param words the text of the page from the title on
 * @param title how many of these words are the title
 */
export function withoutTitle(
	excerpt: readonly Segment[],
	words: readonly string[],
	title: number,
): Segment[] {
	const text = excerpt.map((segment) => segment.text).join('');
	const [lead = ''] = /^…?\s*/.exec(text) ?? [];
	const quoted = text.slice(lead.length).replace(/\s*…?$/, '');
	const from = words
		.slice(0, title)
		.findIndex((_, index) => beginsWith(words.slice(index), quoted));
	const rest = words.slice(from, title).join(' ');
	return from < 0 || quoted.length <= rest.length
		? [...excerpt]
		: dropStart(excerpt, lead.length + rest.length + 1);
}

function beginsWith(words: readonly string[], text: string): boolean {
	return words.slice(0, text.split(' ').length).join(' ').startsWith(text);
}

function dropStart(segments: readonly Segment[], length: number): Segment[] {
	let left = length;
	return segments.flatMap((segment) => {
		const text = segment.text.slice(left);
		left = Math.max(0, left - segment.text.length);
		return text === '' ? [] : [{ ...segment, text }];
	});
}

function decode(text: string): string {
	return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>');
}

/** Splits a text at whole words that are among `words` (compared without case). */
export function markWords(text: string, words: readonly string[]): Segment[] {
	const segments: Segment[] = [];
	let end = 0;
	for (const [start, stop] of findWords(text, words)) {
		if (start > end) segments.push(plain(text.slice(end, start)));
		segments.push({ text: text.slice(start, stop), marked: true });
		end = stop;
	}
	if (end < text.length) segments.push(plain(text.slice(end)));
	return segments;
}

/** Where whole words of the list stand in a text: pairs of start and end, in order. */
export function findWords(text: string, words: readonly string[]): [number, number][] {
	if (words.length === 0) return [];
	const longestFirst = [...words].sort((a, b) => b.length - a.length).map(escape);
	const pattern = new RegExp(
		`(?<![\\p{L}\\p{N}])(?:${longestFirst.join('|')})(?![\\p{L}\\p{N}])`,
		'giu',
	);
	return Array.from(text.matchAll(pattern), (match) => [
		match.index,
		match.index + match[0].length,
	]);
}

function escape(word: string): string {
	return word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
