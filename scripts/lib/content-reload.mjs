import { sep } from 'node:path';

/**
 * Loads the page anew when a file of a folder changes while the development server runs: content is
 * read and not imported, so Vite does not know which page it belongs to.
 *
 * @param {string} folder absolute, below the folder of the project, which Vite watches
 * @returns {import('vite').Plugin}
 */
export function contentReload(folder) {
	return {
		name: 'content-reload',
		apply: 'serve',
		configureServer({ watcher, ws }) {
			watcher.on('all', (_, file) => {
				if (file.startsWith(folder + sep)) ws.send({ type: 'full-reload' });
			});
		},
	};
}
