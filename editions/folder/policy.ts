/**
 * The content policy of a page that opens from a disk: own files only, nothing inline, no connection to
 * anywhere. For such a page `'self'` means nothing in some browsers; the scheme says the same there.
 */
export const diskPolicy = policy("'self' file:", '', "'none'");

/**
 * The content policy of a page in Kiwix. Its server puts a bar with inline scripts and styles into every
 * page, and the bar asks for suggestions; on a desktop and an iPhone Kiwix addresses files by `zim:`.
 */
export const kiwixPolicy = policy("'self' zim:", " 'unsafe-inline'", "'self' zim:");

function policy(own: string, inline: string, asked: string): string {
	return [
		"default-src 'none'",
		`script-src ${own} 'wasm-unsafe-eval'${inline}`,
		`style-src ${own}${inline}`,
		`img-src ${own} data: blob:`,
		'font-src data:',
		`connect-src ${asked}`,
		`form-action ${own}`,
		"base-uri 'none'",
	].join(';');
}
