import { canonicalQuery } from './query.ts';
import type { PagefindPage } from './pagefind.ts';

/**
 * Moves pages whose title or abbreviation is exactly the query to the front: whoever types "KPO"
 * or "service level" wants that page before pages that speak of it more often.
 */
export function namedFirst(pages: readonly PagefindPage[], query: string): PagefindPage[] {
	const wanted = canonicalQuery(query);
	const isNamed = ({ meta }: PagefindPage) =>
		[meta.title, meta.abbreviation].some((name) => name && canonicalQuery(name) === wanted);
	return [...pages.filter(isNamed), ...pages.filter((page) => !isNamed(page))];
}
