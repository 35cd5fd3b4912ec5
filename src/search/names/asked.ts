import { tidyQuery } from '../query.ts';

/** Words around the name that a question asks for, in the languages whose terms the glossary knows. */
const FRAMES: readonly RegExp[] = [
	/^(?:what|who)(?:'s|’s| is| are| does) /,
	/^(?:define|compare|definition of|meaning of) /,
	/ (?:means?|meaning|definition|defined|explained)$/,
	/^qu[eé] (?:es|son|significa) /,
	/^(?:definici[oó]n|significado) de /,
	/^ما (?:هو|هي|معنى|معني) /,
	/^(?:تعريف|معنى) /,
];

/** Between two things to compare, first what means nothing else, then what names may also hold. */
const BETWEEN = [
	/\s+(?:vs\.?|versus|against|contra|مقابل|compared (?:to|with))\s+/,
	/\s*[,;/]\s*|\s+(?:and|or|with|y|o|أو)\s+/,
];

/** A question about more things than this is none about names. */
const MOST = 5;

/** What a question asks about: "what is KPO?" asks for "kpo". Nothing is left out of a text without such words. */
export function withoutFrame(query: string): string {
	const plain = tidyQuery(query)
		.toLowerCase()
		.replace(/[?¿؟!¡.]+/g, '')
		.trim();
	return FRAMES.reduce((text, frame) => text.replace(frame, '').trim(), plain);
}

/** The things that a text sets side by side: two to five, or none. */
export function comparedNames(query: string): string[] {
	const plain = withoutFrame(query);
	for (const between of BETWEEN) {
		const names = plain.split(between).filter((name) => name !== '');
		if (names.length >= 2) return names.length <= MOST ? names : [];
	}
	return [];
}
