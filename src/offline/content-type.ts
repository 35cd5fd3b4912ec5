const TYPES: Readonly<Record<string, string>> = {
	bib: 'application/x-bibtex; charset=utf-8',
	css: 'text/css; charset=utf-8',
	csv: 'text/csv; charset=utf-8',
	epub: 'application/epub+zip',
	html: 'text/html; charset=utf-8',
	js: 'text/javascript; charset=utf-8',
	json: 'application/json; charset=utf-8',
	png: 'image/png',
	svg: 'image/svg+xml',
	txt: 'text/plain; charset=utf-8',
	webmanifest: 'application/manifest+json',
	woff2: 'font/woff2',
	xml: 'application/xml; charset=utf-8',
	zip: 'application/zip',
};

/**
 * The media type of a file by the end of its name. Files with equal content are stored once, so the
 * type cannot be stored with the content.
 */
export function contentType(file: string): string {
	return TYPES[/\.(\w+)$/.exec(file)?.[1] ?? ''] ?? 'application/octet-stream';
}
