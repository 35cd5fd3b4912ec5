import { citedSources } from '../corpus/citations.ts';
import type { Page } from '../corpus/read-page.ts';
import { loadDataset } from '../data/load.ts';

/** The keys of a page's sources in the order of its citation numbers. */
export function pageSources(page: Pick<Page, 'mdx'>): string[] {
	const { indicators } = loadDataset();
	return citedSources(page, (id) => indicators.get(id)?.indicator.source);
}
