import { foldArabic } from '../arabic.ts';
import { canonicalQuery } from '../query.ts';
import { splitWords } from '../unknown-words.ts';

/** Stands before a name without belonging to it. */
const ARTICLES = new Set(['the', 'a', 'an', 'el', 'la', 'los', 'las', 'un', 'una']);

/**
 * A name as it is compared: lower case, American spelling, without accents, marks, punctuation and
 * a leading article. Names that readers hold for the same have the same folded form.
 */
export function foldName(name: string): string {
	const words = splitWords(canonicalQuery(name).replaceAll('"', '')).map(foldArabic);
	const [first = '', ...rest] = words;
	return (rest.length > 0 && ARTICLES.has(first) ? rest : words).join(' ');
}
