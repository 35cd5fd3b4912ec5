/** Control characters that XML forbids or discourages, and halves of characters. */
const UNPRINTABLE = /[\p{Cc}\p{Surrogate}\u{fffe}\u{ffff}]/gu;

/**
 * A text as a page shows it: one line, single spaces. Every file format can hold the result once
 * its own signs are escaped.
 */
export function plainText(text: string): string {
	return text.replace(UNPRINTABLE, ' ').replace(/\s+/gu, ' ').trim();
}
