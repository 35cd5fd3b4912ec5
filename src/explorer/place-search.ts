import { compareNames } from '../strings/english.ts';
import type { CatalogPlace } from './catalog.ts';

/** Text for comparing: no accents, no marks, small letters, single spaces. */
export function fold(text: string): string {
	return text
		.normalize('NFD')
		.replace(/\p{Diacritic}/gu, '')
		.toLowerCase()
		.replace(/[^\p{Letter}\p{Number}]+/gu, ' ')
		.trim();
}

/**
 * Places that a typed text may mean, best first: it is a code or another name, the name begins with
 * it, another name does, a later word does. An empty text finds every place by name.
 */
export function findPlaces(typed: string, places: readonly CatalogPlace[]): CatalogPlace[] {
	const query = fold(typed);
	const rankOf = (place: CatalogPlace): number => {
		const name = fold(place.name);
		const others = [place.code, place.short, ...place.aliases].map(fold);
		if (query !== '' && others.includes(query)) return -1;
		if (name.startsWith(query)) return 0;
		if (others.some((other) => other.startsWith(query))) return 1;
		if ([name, ...others].some((text) => text.includes(` ${query}`))) return 2;
		return Infinity;
	};
	return places
		.map((place) => ({ place, rank: rankOf(place) }))
		.filter(({ rank }) => rank < Infinity)
		.toSorted((a, b) => a.rank - b.rank || compareNames(a.place.name, b.place.name))
		.map(({ place }) => place);
}

/** Finds the code of a place by its exact name, another name, or a code of two or three letters. */
export function placeResolver(
	places: readonly CatalogPlace[],
): (text: string) => string | undefined {
	const codes = new Map(
		places.flatMap(({ code, short, name, aliases }) =>
			[code, short, name, ...aliases].map((text) => [fold(text), code] as const),
		),
	);
	return (text) => codes.get(fold(text));
}
