import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';
import { buildIndex } from './build-index.ts';

/** Builds the search index when all pages are written. */
export function searchIndex(): AstroIntegration {
	return {
		name: 'search-index',
		hooks: {
			'astro:build:done': async ({ dir, logger }) => {
				const { pages, words, bytes } = await buildIndex({ distDir: fileURLToPath(dir) });
				logger.info(`${pages} pages, ${words} words, ${Math.round(bytes / 1024)} kB`);
			},
		},
	};
}
