import { FACETS } from '../facets.ts';
import type { FacetsFile, PageFacets } from '../page-facets.ts';

/** What the index says of a page in its facets. */
export interface FacetedPage {
	/** Its name in the index: folder and number. */
	id: string;
	filters: Readonly<Record<string, readonly string[]>>;
}

/**
 * The facets of all pages in few bytes: pages of one kind and place have the same, so each
 * combination stands there once and pages by its number, in their order.
 *
 * @param pages sorted by their names
 */
export function facetsFile(pages: readonly FacetedPage[]): FacetsFile {
	const numbers = new Map<string, number>();
	const lists: Record<string, number[]> = {};
	for (const { id, filters } of pages) {
		const [folder = ''] = id.split('/');
		const combination = JSON.stringify(facetsOf(filters));
		const number = numbers.get(combination) ?? numbers.size;
		numbers.set(combination, number);
		(lists[folder] ??= []).push(number);
	}
	const combinations = [...numbers.keys()].map((text) => JSON.parse(text) as PageFacets);
	return { combinations, pages: lists };
}

function facetsOf(filters: FacetedPage['filters']): PageFacets {
	return Object.fromEntries(
		FACETS.flatMap((facet) => {
			const values = filters[facet];
			return values ? [[facet, [...values].sort()]] : [];
		}),
	);
}
