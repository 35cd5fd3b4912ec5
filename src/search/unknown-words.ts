import type { PagefindPage } from './pagefind.ts';
import { matchedWords } from './result.ts';

/** Endings that English adds and drops; a word with one may stand on the page without it. */
const ENDING = /(?:s|ies|ing|ed|er|ion|al|ly|ity|ment|able|y)$/;

/**
 * The words of a query that none of the found pages holds.
 *
 * For a word it does not know, Pagefind falls back to shorter and shorter beginnings ("outsorcing"
 * finds "out"). A word counts as held when a matched word shares all but its last letters: three of
 * a long word or of one with an ending ("studies", "study"), two of any other ("contrat").
 */
export function unknownWords(query: string, pages: readonly PagefindPage[]): string[] {
	const unmatched = wordsWithout(query, pages, (word) =>
		word.length > 7 || ENDING.test(word) ? 3 : 2,
	);
	return unmatched.length > 0 ? unwritten(unmatched, pages) : [];
}

/** The words of a query that may be misspelled: no found page holds them whole, endings apart. */
export function doubtfulWords(query: string, pages: readonly PagefindPage[]): string[] {
	return wordsWithout(query, pages, (word) => (ENDING.test(word) ? 3 : 0));
}

/** Words without a match that shares their beginning, all but so many letters of it. */
function wordsWithout(
	query: string,
	pages: readonly PagefindPage[],
	spared: (word: string) => number,
): string[] {
	const held = [...new Set(pages.flatMap(wordsOfMatch))];
	return splitWords(query).filter((word) => {
		const needed = Math.max(Math.min(word.length, 3), word.length - spared(word));
		return !held.some((other) => sharedStart(word, other) >= needed);
	});
}

/** Fewest letters of a word without its endings: "are" is no root of "agreement" without a letter. */
const ROOT = 4;

/**
 * Words of which no page says another form. Where a word stands on very many pages, the index tells
 * its places on the foremost of them only, so that a page may hold it without a match.
 */
function unwritten(words: readonly string[], pages: readonly PagefindPage[]): string[] {
	const written = [...new Set(pages.flatMap(({ content }) => splitWords(content)))].map(rootOf);
	return words.filter((word) => {
		const root = rootOf(word);
		return !written.some((other) => other === root || (isLong(root) && other.startsWith(root)));
	});
}

/** A word without its endings. */
function rootOf(word: string): string {
	const shorter = word.replace(ENDING, '').replace(/e$/, '');
	return shorter === word || !isLong(shorter) ? word : rootOf(shorter);
}

function isLong(root: string): boolean {
	return root.length >= ROOT;
}

/** Lower-case words of a text without marks above and below letters; compounds in parts and whole. */
export function splitWords(text: string): string[] {
	const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
	return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}

function wordsOfMatch(page: PagefindPage): string[] {
	const matched = [...matchedWords(page), ...Object.values(page.meta)];
	const joined = matchedWords(page).map((word) => splitWords(word).join(''));
	return [...matched.flatMap(splitWords), ...joined];
}

function sharedStart(a: string, b: string): number {
	const shorter = Math.min(a.length, b.length);
	let length = 0;
	while (length < shorter && a[length] === b[length]) length += 1;
	return length;
}
