import { editDistance } from './names/edit-distance.ts';
import { forgiven } from './names/nearest.ts';
import { withoutSmallWords } from './query.ts';
import { splitWords } from './unknown-words.ts';

/**
 * The query with each misspelled word replaced by the nearest word of the site, or undefined when
 * a word has no near one or nothing changes.
 *
 * @param words Words of titles, aliases and headings of the site, lower case.
 */
export function suggestQuery(query: string, words: readonly string[]): string | undefined {
	const known = new Set(words);
	const own = splitWords(query);
	const corrected = own.map((word) =>
		known.has(word) || !isGuessable(word) ? word : nearest(word, words),
	);
	if (corrected.includes(undefined)) return undefined;
	const suggestion = corrected.join(' ');
	return suggestion === own.join(' ') ? undefined : suggestion;
}

/**
 * The telling words of a query without what the site does not say, fullest first: without unknown words
 * and numbers, then also without words too short to know. None where that leaves nothing or everything.
 *
 * @param words Words of titles, aliases and headings of the site, lower case.
 */
export function fewerWords(query: string, words: readonly string[]): string[] {
	const known = new Set(words);
	const own = splitWords(withoutSmallWords(query.toLowerCase()));
	const long = own.filter((word) => known.has(word));
	const kept = own.filter((word) => known.has(word) || /^\p{L}{1,3}$/u.test(word));
	const texts = [kept, long].map((text) => text.join(' '));
	return [...new Set(texts)].filter((text) => text !== '' && text !== own.join(' '));
}

/** Numbers and short words are taken as they stand: almost every change makes another of them. */
function isGuessable(word: string): boolean {
	return forgiven(word.length) > 0 && !/\d/.test(word);
}

/** The word that differs least, by no more than is forgiven and never by more than two. */
function nearest(word: string, words: readonly string[]): string | undefined {
	let best: string | undefined;
	let smallest = Math.min(forgiven(word.length), 2) + 1;
	for (const other of words) {
		if (Math.abs(other.length - word.length) >= smallest) continue;
		const distance = editDistance(word, other);
		if (distance < smallest) [best, smallest] = [other, distance];
	}
	return best;
}
