import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';
import { writeOfflineManifest } from './manifest-file.ts';

/** The worker must stand at the root of the site: from there it may answer for every page. */
const WORKER = 'sw';

/**
 * Saving for offline: puts the worker at `/sw.js`, and lists all files when everything is written.
 * It must be the last integration.
 */
export function offlineCopy({ base }: { base: string }): AstroIntegration {
	return {
		name: 'offline-copy',
		hooks: {
			'astro:config:setup': ({ updateConfig }) => {
				updateConfig({
					vite: { worker: { rolldownOptions: { output: { entryFileNames: workerFile } } } },
				});
			},
			'astro:build:done': async ({ dir, logger }) => {
				const { id, groups } = await writeOfflineManifest(
					fileURLToPath(dir),
					`/${base}/`.replace(/\/+/g, '/'),
				);
				const all = Object.values(groups);
				const files = all.reduce((sum, group) => sum + group.files, 0);
				const bytes = all.reduce((sum, group) => sum + group.bytes, 0);
				logger.info(`edition ${id}: ${files} files, ${Math.round(bytes / 1e6)} MB`);
			},
		},
	};
}

function workerFile({ name }: { name: string }): string {
	return name === WORKER ? `${WORKER}.js` : '_assets/[name]-[hash].js';
}
