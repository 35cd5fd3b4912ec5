/** A piece of text that is either a match or not. */
export interface Segment {
	text: string;
	marked: boolean;
}

/**
 * Reads Pagefind's excerpt markup: text in which matches stand between `<mark>` and `</mark>` and
 * the characters `<` and `>` are written as entities. Any other markup stays text.
 */
export function parseExcerpt(excerpt: string): Segment[] {
	return excerpt
		.split(/(<mark>.*?<\/mark>)/s)
		.filter((part) => part !== '')
		.map((part) => {
			const inside = /^<mark>(.*)<\/mark>$/s.exec(part)?.[1];
			return { text: decode(inside ?? part), marked: inside !== undefined };
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
		if (start > end) segments.push({ text: text.slice(end, start), marked: false });
		segments.push({ text: text.slice(start, stop), marked: true });
		end = stop;
	}
	if (end < text.length) segments.push({ text: text.slice(end), marked: false });
	return segments;
}

/** Where whole words of the list stand in a text: pairs of start and end, in order. */
export function findWords(text: string, words: readonly string[]): [number, number][] {
	if (words.length === 0) return [];
	const longestFirst = [...words].sort((a, b) => b.length - a.length).map(escape);
	const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${longestFirst.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
	return Array.from(text.matchAll(pattern), (match) => [match.index, match.index + match[0].length]);
}

function escape(word: string): string {
	return word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
