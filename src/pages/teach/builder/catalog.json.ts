import type { APIRoute } from 'astro';
import { siteCorpus } from '../../../corpus/site-corpus.ts';
import { loadDataset } from '../../../data/load.ts';
import { explorerWords } from '../../../strings/explorer.ts';
import { buildCatalog } from '../../../teach/course/build-catalog.ts';

/** Everything that can be picked for a course; the builder and its exports read it. */
export const GET: APIRoute = () => {
	const measures = [...loadDataset().indicators.values()].map(
		({ indicator }) => [indicator.id, indicator.shortName] as const,
	);
	return Response.json({
		...buildCatalog(siteCorpus()),
		explorer: { views: explorerWords.views, measures: Object.fromEntries(measures) },
	});
};
