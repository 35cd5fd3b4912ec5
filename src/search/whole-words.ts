/**
 * Stands in front of a word to look up its whole entry, with every place (`build/bounded-words.ts`).
 * A private character, so that no text and no reader has it.
 */
export const WHOLE = '\uE000';

/** The words of a quoted text, each asking for its whole entry. */
export function wholeWords(quoted: string): string {
	const words = quoted.replaceAll('"', ' ').trim().split(/\s+/);
	return words.map((word) => WHOLE + word).join(' ');
}
