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
 * An excerpt of a section without the section's title, which Pagefind counts as its first words, mostly
 * without a full stop behind it.
 * An excerpt that begins inside the title ("… level agreement. It names") loses that rest too.
 */
export function withoutTitle(excerpt: readonly Segment[], title: string): Segment[] {
	const text = excerpt.map((segment) => segment.text).join('');
	const words = title.split(' ');
	const ends = words.map((_, index) => `… ${words.slice(index).join(' ')}. `);
	const starts = [`${title}. `, `${title} `, ...ends];
	const start = starts.find((beginning) => text.startsWith(beginning));
	return start === undefined ? [...excerpt] : dropStart(excerpt, start.length);
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
