import { namedFirst, type Named } from './names/named.ts';
import type { Pagefind, PagefindResponse } from './pagefind.ts';
import { canonicalQuery, withoutSmallWords } from './query.ts';
import { foldArabic } from './arabic.ts';
import { splitWords } from './unknown-words.ts';

type Result = PagefindResponse['results'][number];

/** A longer question is looked up by its first words. */
const MOST = 8;

/** Stands on most pages and tells nothing of what one is about; a year or the number of a standard does. */
const SHORT_NUMBER = /^\d{1,3}$/;

/** The words of a text that say what is looked for, each once, as they stand in the index. */
export function tellingWords(query: string): string[] {
	const words = splitWords(withoutSmallWords(canonicalQuery(query))).map(foldArabic);
	return [...new Set(words)].filter((word) => !SHORT_NUMBER.test(word)).slice(0, MOST);
}

/**
 * The pages that hold some of these words: first those with most of them, among these first those that
 * are called like one of the words, then those that rank higher. All it reads of the index has been
 * fetched by a search for the words together.
 *
 * @param named pages that are called exactly like one of the words
 */
export async function pagesWithSome(
	pagefind: Pagefind,
	words: readonly string[],
	named: readonly Named[],
): Promise<Result[]> {
	const held = new Map<string, { result: Result; words: number; score: number }>();
	for (const word of words) {
		for (const result of await pagesWith(pagefind, word)) {
			const before = held.get(result.id) ?? { words: 0, score: 0 };
			const score = before.score + result.score;
			held.set(result.id, { result, words: before.words + 1, score });
		}
	}
	const byScore = [...held.values()].toSorted((a, b) => b.score - a.score);
	const ranked = namedFirst(
		byScore.map(({ result }) => result),
		named,
	);
	const wordsOf = ({ id }: Result) => held.get(id)?.words ?? 0;
	return ranked.toSorted((a, b) => wordsOf(b) - wordsOf(a));
}

/**
 * The pages with a word, endings apart. Of a word that it does not know Pagefind finds a beginning, but
 * not in quotation marks; what it finds there it does not rank.
 */
async function pagesWith(pagefind: Pagefind, word: string): Promise<Result[]> {
	const exact = await pagefind.search(`"${word}"`);
	const holders = new Set(exact.results.map(({ id }) => id));
	if (holders.size === 0) return [];
	return (await pagefind.search(word)).results.filter(({ id }) => holders.has(id));
}
