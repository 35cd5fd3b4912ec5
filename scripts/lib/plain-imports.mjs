const HELPER = '\0vite/preload-helper.js';

/** The import of the helper, which stands in a file of its own. */
const HELPER_IMPORT =
	/import\s*\{\s*\w+ as (\w+)\s*\}\s*from\s*["']\.\/preload-helper\b[^"']*["'];?/;

/**
 * Leaves `import()` to the browser. Vite wraps each one in a helper that preloads modules and style
 * sheets, with a list of all files; both outweigh the small modules that an article loads, and no
 * module here brings styles. The helper would come in a file of its own, for which each page would wait
 * one round trip longer.
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
		renderChunk: (code) => code.replace(HELPER_IMPORT, 'const $1 = (load) => load();'),
		generateBundle: {
			order: 'post',
			handler(_, bundle) {
				for (const [file, chunk] of Object.entries(bundle)) {
					if (chunk.type !== 'chunk') continue;
					if (chunk.name === 'preload-helper') Reflect.deleteProperty(bundle, file);
					chunk.code = withoutFileList(chunk.code);
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
