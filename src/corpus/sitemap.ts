import type { Corpus } from './load.ts';
import { mdxPages } from './pages.ts';
import { routes, type DataPages } from './routes.ts';

/** A page that search engines are told of. */
export interface SitemapPage {
	/** Address below the base path. */
	path: string;
	/** Day of its last change, `YYYY-MM-DD`, where a page states one. */
	updated?: string;
}

/** All pages that may be indexed, by address. */
export function sitemapPages(corpus: Corpus, data: DataPages): SitemapPage[] {
	const days = new Map(
		[...mdxPages(corpus), ...corpus.claimTopics, ...corpus.courses].map(({ path, data }) => [
			path,
			data.updated,
		]),
	);
	return [...routes(corpus, data)].toSorted().map((path) => {
		const updated = days.get(path);
		return { path, ...(updated !== undefined && { updated }) };
	});
}
