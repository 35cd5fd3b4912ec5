import { shortReference } from '../citing/short.ts';
import { siteSources } from '../corpus/load.ts';
import { loadDataset } from '../data/load.ts';
import { buildIndex, type IndexSummary } from './build-index.ts';
import { pageAdditions } from './build/additions.ts';
import { dropAttributes } from './build/drop-attributes.ts';

/**
 * Builds the search index of a finished site, with the cards of its countries and indicators, and takes
 * from the pages what only the index reads.
 *
 * @param distDir the folder of built pages
 * @throws as `buildIndex` does
 */
export async function indexSite(distDir: string): Promise<IndexSummary> {
	const sources = siteSources(process.cwd());
	const additions = pageAdditions(loadDataset(), (key) => {
		const source = sources.get(key);
		return source ? shortReference(source) : key;
	});
	const summary = await buildIndex({ distDir, additions });
	await dropAttributes(distDir);
	return summary;
}
