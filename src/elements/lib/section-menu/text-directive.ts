/** A piece of a text, by the places of its first character and after its last. */
export interface Piece {
	from: number;
	to: number;
}

/** A quote of more words is named by its first and last words. */
const WHOLE = 10;
const EDGE = 4;
/** Words before or after a quote that tell it from the same words elsewhere. */
const CONTEXT = 3;

const segmenter = new Intl.Segmenter('en', { granularity: 'word' });

/**
 * Grows a piece to whole words, because browsers find nothing that begins or ends inside one.
 * Undefined when it holds no word.
 */
export function wholeWords(text: string, { from, to }: Piece): Piece | undefined {
	const marked = text.slice(from, to);
	if (!/[\p{L}\p{N}]/u.test(marked)) return undefined;
	const start = from + (/^\s*/.exec(marked)?.[0].length ?? 0);
	const end = to - (/\s*$/.exec(marked)?.[0].length ?? 0);
	const segments = segmenter.segment(text);
	const last = segments.containing(end - 1);
	return {
		from: segments.containing(start)?.index ?? start,
		to: last ? last.index + last.segment.length : end,
	};
}

/**
 * What stands after `:~:text=` in an address that names words of a page. Browsers take the first
 * place that fits, so words around the quote are added when the same words stand before it.
 *
 * @param text text of the page, each block on a line of its own, spaces single
 * @param piece whole words of it
 */
export function textDirective(text: string, { from, to }: Piece): string {
	const lines = filledLines(text.slice(from, to));
	const first = lines[0] ?? [];
	const last = lines.at(-1) ?? [];
	const whole = lines.length === 1 && first.length <= WHOLE;
	const start = (whole ? first : first.slice(0, EDGE)).join(' ');
	const end = last.slice(-EDGE).join(' ');
	const startAgain = holds(text.slice(0, from), start);
	const endAgain = !whole && holds(text.slice(from + start.length, to - end.length), end);
	const before = filledLines(text.slice(0, from)).at(-1)?.slice(-CONTEXT).join(' ');
	const after = filledLines(text.slice(to))[0]?.slice(0, CONTEXT).join(' ');
	return [
		startAgain && before ? `${encoded(before)}-,` : '',
		encoded(start),
		whole ? '' : `,${encoded(end)}`,
		(endAgain || (whole && startAgain)) && after ? `,-${encoded(after)}` : '',
	].join('');
}

/** Words of every line that has some. */
function filledLines(text: string): string[][] {
	return text
		.split('\n')
		.map((line) => line.split(' ').filter((word) => word !== ''))
		.filter((words) => words.length > 0);
}

/** Whether a text holds words as whole words, in letters of any case, as browsers compare them. */
function holds(text: string, words: string): boolean {
	const signs = words.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
	return new RegExp(`(?<![\\p{L}\\p{N}])${signs}(?![\\p{L}\\p{N}])`, 'iu').test(text);
}

/** In a text directive the hyphen and the comma are signs of its own. */
function encoded(words: string): string {
	return encodeURIComponent(words).replaceAll('-', '%2D');
}
