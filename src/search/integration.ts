import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';
import { shortReference } from '../citing/short.ts';
import { siteCorpus } from '../corpus/site-corpus.ts';
import { loadDataset } from '../data/load.ts';
import { buildIndex } from './build-index.ts';
import { pageAdditions } from './build/additions.ts';
import { dropAttributes } from './build/drop-attributes.ts';

/** Builds the search index when all pages are written. */
export function searchIndex(): AstroIntegration {
	return {
		name: 'search-index',
		hooks: {
			'astro:build:done': async ({ dir, logger }) => {
				const { sources } = siteCorpus();
				const additions = pageAdditions(loadDataset(), (key) => {
					const source = sources.get(key);
					return source ? shortReference(source) : key;
				});
				const distDir = fileURLToPath(dir);
				const { pages, words, bytes } = await buildIndex({ distDir, additions });
				await dropAttributes(distDir);
				logger.info(`${pages} pages, ${words} words, ${Math.round(bytes / 1024)} kB`);
			},
		},
	};
}
