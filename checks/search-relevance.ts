import { openIndex } from './lib/open-index.ts';
import { askAll, relevance } from './lib/relevance.ts';
import type { Check } from './lib/site.ts';

/** Share of the questions whose answer must stand among the first three results. */
const LEAST = 0.95;

/** Readers find what they mean: the questions of search-queries.yaml, asked of the built index. */
export const searchRelevance: Check = {
	promise: 'The search answers what readers ask among its first three results',
	run: async (site) => {
		if (site.folder === undefined) return [];
		const asked = await askAll(await openIndex(site.folder));
		const share = relevance(asked)['success@3'];
		if (share >= LEAST) return [];
		const missed = asked.filter(({ place }) => place === 0 || place > 3);
		return missed.map(({ query, first }) => ({
			file: 'checks/search-queries.yaml',
			message: `"${query}" is not answered in the first three results; first stands ${first}`,
		}));
	},
};
