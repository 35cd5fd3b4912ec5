import { foldArabic, isArabic } from './arabic.ts';

/** Longest search text that is looked up, in characters. */
export const QUERY_LENGTH = 200;

/** Spellings that readers type, and the one the pages use (American, prefixes joined). */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
	[/\b(on|off|near|right|best|home)[ -]shor(e|es|ed|ing)\b/g, '$1shor$2'],
	[/\b(out|in|back|multi|co|crowd|re)[ -]sourc(e|es|ed|er|ers|ing)\b/g, '$1sourc$2'],
	[/\bcentre(s|d)?\b/g, 'center$1'],
	[/\b(lab|fav|behavi|neighb|col|hon)our/g, '$1or'],
	[/\bprogramme(s?)\b/g, 'program$1'],
	[/\b(licen|defen|offen)ce(s?)\b/g, '$1se$2'],
	[/\b(anal)ys(e|ed|es|ing)\b/g, '$1yz$2'],
	[
		/\b(author|categor|central|digital|formal|global|harmon|local|maxim|minim|monet|optim|organ|prior|recogn|special|standard|summar|util)(it)?is(e|ed|er|ers|es|ing|ation|ations|ational)\b/g,
		'$1$2iz$3',
	],
	[/\b(label|model|travel|cancel)l(ed|ing|er|ers)\b/g, '$1$2'],
	[/\bjudgement(s?)\b/g, 'judgment$1'],
	[/\bfulfilment\b/g, 'fulfillment'],
	[/\bper cent\b/g, 'percent'],
	// Words between two things to compare stand on no page.
	[/\s+(?:vs\.?|versus)\s+/g, ' '],
];

/** The search text as typed, without control characters and surplus space, at most 200 characters. */
export function tidyQuery(text: string): string {
	return text
		.normalize('NFC')
		.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
		.trim()
		.slice(0, QUERY_LENGTH)
		.trim();
}

/** The search text in the spelling of the pages: lower case, American, "near shore" as "nearshore". */
export function canonicalQuery(text: string): string {
	const plain = tidyQuery(text)
		.toLowerCase()
		.replace(/\p{Pd}/gu, '-');
	if (isExact(plain)) return plain;
	const joined = SPELLINGS.reduce(
		(query, [spelling, ours]) => query.replace(spelling, ours),
		plain,
	);
	return joined.replace(/(?<=\p{L})-(?=\p{L})/gu, ' ');
}

/** Words that stand on almost every page: they find nothing and cost a file of the index each. */
const SMALL_WORDS = new Set(
	'a an and are at by do does for from how in is of on or the to what which with y de del el la las los en ما هو هي في من'.split(
		' ',
	),
);

/** The words of a query that say what is looked for; all of them where none does. */
export function withoutSmallWords(query: string): string {
	if (isExact(query)) return query;
	const words = query.split(' ');
	const telling = words.filter((word) => !SMALL_WORDS.has(word.replace(/[?¿!¡؟,.;:]/g, '')));
	return (telling.length > 0 ? telling : words).join(' ');
}

/**
 * The forms under which to look a text up, in this order, each only when the one before found
 * nothing: the spelling of the pages, then the reader's own (names keep their British spelling).
 */
export function queryForms(text: string): string[] {
	const own = tidyQuery(text);
	if (!own) return [];
	const forms = [canonicalQuery(own), own.toLowerCase()].map(withoutSmallWords);
	if (isArabic(own)) forms.unshift(own.split(' ').map(foldArabic).join(' '));
	return [...new Set(forms)];
}

/** Whether the reader asks for the exact words by quotation marks. */
export function isExact(text: string): boolean {
	return /^".+"$/.test(text);
}
