import type { CatalogIndex, CatalogPage } from './catalog.ts';
import type { Course } from './model.ts';

/** An article to read first, and the terms that the course takes from it. */
export interface Prerequisite {
	page: CatalogPage;
	/** Ids of terms. */
	terms: string[];
}

/**
 * Articles that the course builds on without holding them: a text of the course uses their terms,
 * they stand earlier in the book than that text, and nothing of them comes before it in the course.
 * The article that is most used comes first.
 */
export function prerequisites({ sessions }: Course, catalog: CatalogIndex): Prerequisite[] {
	const home = homes(catalog);
	const read = new Set<CatalogPage>();
	const missing = new Map<CatalogPage, Set<string>>();
	for (const item of sessions.flatMap(({ items }) => items)) {
		const known = catalog.find(item);
		const page = known && catalog.pageOf(known);
		if (!known || page?.kind !== 'article') continue;
		for (const term of known.uses ?? []) {
			const source = home.get(term);
			if (!source || read.has(source) || source === page) continue;
			if (catalog.pages.indexOf(source) > catalog.pages.indexOf(page)) continue;
			missing.set(source, (missing.get(source) ?? new Set()).add(term));
		}
		read.add(page);
	}
	return [...missing]
		.filter(([page]) => !read.has(page))
		.map(([page, terms]) => ({ page, terms: [...terms] }))
		.toSorted((a, b) => b.terms.length - a.terms.length);
}

/** The first article that explains each term. */
function homes({ pages }: CatalogIndex): Map<string, CatalogPage> {
	const first = new Map<string, CatalogPage>();
	for (const page of pages) {
		if (page.kind !== 'article') continue;
		for (const term of page.terms) if (!first.has(term)) first.set(term, page);
	}
	return first;
}
