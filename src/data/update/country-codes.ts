import type { Place } from '../../schemas/place.ts';

/** Codes that publishers use beside ISO 3166: old ones, and their own. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
	ROM: 'ROU',
	'842': 'USA',
	'251': 'FRA',
	'699': 'IND',
	'381': 'ITA',
};

/**
 * From the code a publisher writes to the ISO code of the atlas: three letters, two letters, or
 * the number of the UN with or without leading zeros.
 */
export function countryCodes(places: Iterable<Place>): (code: string) => string | undefined {
	const known = new Map<string, string>();
	for (const { iso3, iso2, isoNumeric } of places) {
		for (const code of [iso3, iso2, isoNumeric]) known.set(code, iso3);
	}
	return (code) => {
		const upper = code.toUpperCase();
		const plain = /^\d+$/.test(upper) ? String(Number(upper)).padStart(3, '0') : upper;
		const other = OTHER_NAMES[plain];
		return known.get(plain) ?? (other === undefined ? undefined : known.get(other));
	};
}
