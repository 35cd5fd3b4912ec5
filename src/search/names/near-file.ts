import { splitWords } from '../unknown-words.ts';
import { foldName } from './fold.ts';

/** Files of each kind: so many that Latin and Arabic letters have one each, nearly. */
export const NEAR_FILES = 63;

/** What a file holds from which something near is guessed. */
export type NearKind = 'names' | 'words';

/** The file of names or words with a first letter, from 0. */
export function nearFileOf(letter: string): number {
	return (letter.codePointAt(0) ?? 0) % NEAR_FILES;
}

/** Where such a file stands below the folder of the index. */
export function nearFile(kind: NearKind, file: number): string {
	return `near/${kind}-${file}.json`;
}

/**
 * The files in which names near to a text stand, or words near to its words. Of misspelled words few
 * have another first letter (Kukich, "Techniques for automatically correcting words in text", 1992);
 * what happens is that the first two are swapped, so names with the second letter count as well.
 */
export function nearFiles(kind: NearKind, text: string): string[] {
	const letters =
		kind === 'names'
			? [...foldName(text)].slice(0, 2)
			: splitWords(text).flatMap((word) => [...word].slice(0, 1));
	return [...new Set(letters.map(nearFileOf))].map((file) => nearFile(kind, file));
}
