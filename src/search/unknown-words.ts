import type { PagefindPage } from './pagefind.ts';
import { matchedWords } from './result.ts';

/**
 * The words of a query that none of the found pages holds.
 *
 * For a word it does not know, Pagefind falls back to shorter and shorter beginnings ("outsorcing"
 * finds "out"). A word counts as held when a matched word shares all but its last three letters,
 * which leaves room for endings ("studies", "study").
 */
export function unknownWords(query: string, pages: readonly PagefindPage[]): string[] {
	const held = [...new Set(pages.flatMap(wordsOfMatch))];
	return splitWords(query).filter((word) => {
		const needed = Math.max(Math.min(word.length, 3), word.length - 3);
		return !held.some((other) => sharedStart(word, other) >= needed);
	});
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
