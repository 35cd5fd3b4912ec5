import { FACETS, type Facet } from './facets.ts';
import { isRecord } from './is-record.ts';
import type { SearchRequest } from './params.ts';

/** The values of a page in each facet. A case may touch several regions. */
export type PageFacets = Readonly<Partial<Record<Facet, readonly string[]>>>;

/** The facets of a page, by its name in the index. */
export type FacetsOf = (id: string) => PageFacets;

/** The content of `facets.json`. */
export interface FacetsFile {
	/** Each combination of values once. */
	combinations: readonly PageFacets[];
	/** By the folder in which pages are named by number: which combination each page has. */
	pages: Readonly<Record<string, readonly number[]>>;
}

type Filters = SearchRequest['filters'];

/** Reads `facets.json`. Never throws: pages of which it says nothing have no facets. */
export function facetsFrom(file: unknown): FacetsOf {
	const { combinations, pages } = isRecord(file) ? file : {};
	return (id) => {
		const [edition = '', number = ''] = id.split('/');
		const list = isRecord(pages) && Object.hasOwn(pages, edition) ? pages[edition] : undefined;
		const index: unknown = Array.isArray(list) ? list[Number.parseInt(number, 36)] : undefined;
		const facets: unknown =
			Array.isArray(combinations) && typeof index === 'number' ? combinations[index] : undefined;
		return isRecord(facets) ? facets : {};
	};
}

/** Whether a page is let through: alternatives within a facet, all facets together. */
export function fits(facets: PageFacets, filters: Filters): boolean {
	return FACETS.every(
		(facet) =>
			filters[facet].length === 0 || facets[facet]?.some((value) => filters[facet].includes(value)),
	);
}

/**
 * How many pages each value of each facet would show, given the choices in the other facets: within
 * a facet the choices are alternatives, so a facet in use is counted as if it were not.
 */
export function countFacets(
	pages: readonly PageFacets[],
	filters: Filters,
): Record<Facet, Record<string, number>> {
	const count = (facet: Facet): Record<string, number> => {
		const counts: Record<string, number> = {};
		for (const page of pages.filter((page) => fits(page, { ...filters, [facet]: [] }))) {
			for (const value of page[facet] ?? []) counts[value] = (counts[value] ?? 0) + 1;
		}
		return counts;
	};
	return {
		kind: count('kind'),
		level: count('level'),
		region: count('region'),
		part: count('part'),
	};
}
