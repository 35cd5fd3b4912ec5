/**
 * The order in which readers look names of places up: letters with marks stand with those without, capitals
 * with small ones, blanks and hyphens before letters. For these names it is the order of the language; a
 * browser that makes its first `Intl.Collator` takes 8 ms for it.
 *
 * @returns below 0 where `a` comes first, 0 for the same name
 */
export function compareNames(a: string, b: string): number {
	return compare(plain(a), plain(b)) || compare(a, b);
}

function plain(name: string): string {
	const letters = /^[ -~]*$/.test(name) ? name : name.normalize('NFD').replace(/\p{M}/gu, '');
	return letters.toLowerCase();
}

function compare(a: string, b: string): number {
	if (a === b) return 0;
	return a < b ? -1 : 1;
}
