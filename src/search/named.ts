import { canonicalQuery } from './query.ts';
import type { PagefindPage } from './pagefind.ts';

/**
 * Moves pages whose title or abbreviation is exactly the query to the front, and behind them pages
 * that are also called so: whoever types "KPO", "service level" or "call centre" wants that page
 * before pages that speak of it more often.
 */
export function namedFirst(pages: readonly PagefindPage[], query: string): PagefindPage[] {
	const wanted = canonicalQuery(query);
	const isCalled = (names: readonly (string | undefined)[]) =>
		names.some((name) => name !== undefined && canonicalQuery(name) === wanted);
	const rank = ({ meta }: PagefindPage) => {
		if (isCalled([meta.title, meta.abbreviation])) return 0;
		return isCalled(meta.aliases?.split(', ') ?? []) ? 1 : 2;
	};
	return pages.toSorted((a, b) => rank(a) - rank(b));
}
