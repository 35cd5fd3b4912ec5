import { editDistance, isFarFrom, STEP } from './names/edit-distance.ts';
import { forgiven } from './names/nearest.ts';
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

/** Numbers and short words are taken as they stand: almost every change makes another of them. */
function isGuessable(word: string): boolean {
	return forgiven(word.length) > 0 && !/\d/.test(word);
}

/** The word that differs least, by no more than is forgiven and never by more than two. */
function nearest(word: string, words: readonly string[]): string | undefined {
	let best: string | undefined;
	let smallest = Math.min(forgiven(word.length), 2) + STEP;
	for (const other of words) {
		if (isFarFrom(word, other, smallest)) continue;
		const distance = editDistance(word, other);
		if (distance < smallest) [best, smallest] = [other, distance];
	}
	return best;
}
