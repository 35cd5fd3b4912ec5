/**
 * The media type of a file by its ending, the same for our own server and for nginx. What is not
 * listed is `application/octet-stream`, the right type for the files of the search index.
 *
 * @type {Readonly<Record<string, string>>}
 */
export const mediaTypes = {
	'.bib': 'application/x-bibtex; charset=utf-8',
	'.css': 'text/css; charset=utf-8',
	'.csv': 'text/csv; charset=utf-8',
	'.epub': 'application/epub+zip',
	'.html': 'text/html; charset=utf-8',
	'.ico': 'image/x-icon',
	'.imscc': 'application/zip',
	'.jpg': 'image/jpeg',
	'.js': 'text/javascript; charset=utf-8',
	'.json': 'application/json; charset=utf-8',
	'.md': 'text/markdown; charset=utf-8',
	'.pdf': 'application/pdf',
	'.png': 'image/png',
	'.ris': 'application/x-research-info-systems; charset=utf-8',
	'.svg': 'image/svg+xml',
	'.tsv': 'text/tab-separated-values; charset=utf-8',
	'.txt': 'text/plain; charset=utf-8',
	'.wasm': 'application/wasm',
	'.webmanifest': 'application/manifest+json',
	'.webp': 'image/webp',
	'.woff2': 'font/woff2',
	'.xml': 'application/xml; charset=utf-8',
	'.zip': 'application/zip',
};

/** Type of a file that the list does not name. */
export const UNKNOWN_TYPE = 'application/octet-stream';
