/** Name of the address parameter that carries the words to mark on the target page. */
const HIGHLIGHT_PARAM = 'highlight';

const MOST_WORDS = 8;
const WORD = /^[\p{L}\p{N}][\p{L}\p{M}\p{N}'’&./-]{0,38}[\p{L}\p{N}]$/u;

/**
 * The words to mark, from the query string of the target page. It is untrusted: at most eight
 * words of two to forty letters or digits (with hyphen, apostrophe and the like inside), no doubles.
 */
export function parseHighlight(search: string): string[] {
	const given = new URLSearchParams(search).getAll(HIGHLIGHT_PARAM);
	return tidyWords(given);
}

/** The address of a result with the words to mark; the fragment stays at the end. */
export function withHighlight(href: string, words: readonly string[]): string {
	const wanted = tidyWords(words);
	if (wanted.length === 0) return href;
	const [path = '', fragment] = href.split('#', 2);
	const params = new URLSearchParams(wanted.map((word) => [HIGHLIGHT_PARAM, word]));
	const address = `${path}${path.includes('?') ? '&' : '?'}${params}`;
	return fragment === undefined ? address : `${address}#${fragment}`;
}

/** An address without the parameter, for the address bar and for copied links. */
export function withoutHighlight(href: string): string {
	const url = new URL(href);
	url.searchParams.delete(HIGHLIGHT_PARAM);
	return url.href;
}

function tidyWords(words: readonly string[]): string[] {
	const plain = words.map((word) => word.normalize('NFC').toLowerCase());
	return [...new Set(plain)].filter((word) => WORD.test(word)).slice(0, MOST_WORDS);
}
