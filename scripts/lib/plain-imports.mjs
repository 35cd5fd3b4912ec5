const HELPER = '\0vite/preload-helper.js';

/**
 * Leaves `import()` to the browser. Vite wraps each one in a helper that preloads modules and style
 * sheets, with a list of all files; both outweigh the small modules that an article loads, and no
 * module here brings styles.
 *
 * @returns {import('vite').Plugin}
 */
export function plainImports() {
	return {
		name: 'plain-imports',
		enforce: 'post',
		transform: {
			filter: { id: /preload-helper/ },
			handler: (_, id) =>
				id === HELPER
					? { code: 'export const __vitePreload = (load) => load();', map: null }
					: undefined,
		},
		generateBundle: {
			order: 'post',
			handler(_, bundle) {
				for (const chunk of Object.values(bundle)) {
					if (chunk.type === 'chunk') chunk.code = withoutFileList(chunk.code);
				}
			},
		},
	};
}

/** @param {string} code */
function withoutFileList(code) {
	return code
		.replace(/^const __vite__mapDeps=.*\n/, '')
		.replaceAll(/,__vite__mapDeps\(\[[\d,]*\]\)/g, '');
}
