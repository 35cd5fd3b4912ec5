import { splitWords } from './unknown-words.ts';

/** Shortest word for which a correction is tried, in letters. */
const SHORTEST = 4;

/**
 * The query with each misspelled word replaced by the nearest word of the site, or undefined when
 * a word has no near one or nothing changes.
 *
 * @param words Words of titles, aliases and headings of the site, lower case.
 */
export function suggestQuery(query: string, words: readonly string[]): string | undefined {
	const known = new Set(words);
	const own = splitWords(query);
	const corrected = own.map((word) => (known.has(word) ? word : nearest(word, words)));
	if (corrected.includes(undefined)) return undefined;
	const suggestion = corrected.join(' ');
	return suggestion === own.join(' ') ? undefined : suggestion;
}

/** The word with the smallest edit distance: one for words up to five letters, two for longer ones. */
function nearest(word: string, words: readonly string[]): string | undefined {
	if (word.length < SHORTEST) return undefined;
	let best: string | undefined;
	let smallest = (word.length > 5 ? 2 : 1) + 1;
	for (const other of words) {
		if (Math.abs(other.length - word.length) >= smallest) continue;
		const distance = editDistance(word, other);
		if (distance < smallest) [best, smallest] = [other, distance];
	}
	return best;
}

/**
 * Edits that turn one word into another: insert, delete or replace a letter, or swap two neighbors
 * (optimal string alignment distance).
 */
export function editDistance(a: string, b: string): number {
	let before: number[] = [];
	let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
	for (let row = 1; row <= a.length; row += 1) {
		const current = [row];
		for (let column = 1; column <= b.length; column += 1) {
			const replace = at(previous, column - 1) + (a[row - 1] === b[column - 1] ? 0 : 1);
			const swapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
			const swap = swapped && row > 1 && column > 1 ? at(before, column - 2) + 1 : Infinity;
			const shift = Math.min(at(previous, column), at(current, column - 1)) + 1;
			current.push(Math.min(replace, shift, swap));
		}
		[before, previous] = [previous, current];
	}
	return at(previous, b.length);
}

function at(row: readonly number[], column: number): number {
	return row[column] ?? Infinity;
}
