import type { AstroIntegration } from 'astro';

/** The worker must stand at the root of the site: from there it may answer for every page. */
const WORKER = 'sw';

/** Puts the worker for saving at `/sw.js`. */
export function offlineWorker(): AstroIntegration {
	return {
		name: 'offline-worker',
		hooks: {
			'astro:config:setup': ({ updateConfig }) => {
				updateConfig({
					vite: { worker: { rolldownOptions: { output: { entryFileNames: workerFile } } } },
				});
			},
		},
	};
}

function workerFile({ name }: { name: string }): string {
	return name === WORKER ? `${WORKER}.js` : '_assets/[name]-[hash].js';
}
