/**
 * Rows as CSV text (RFC 4180, lines end in a line feed). By hand because d3-dsv brings its whole
 * parser into the page; the tests hold it against d3-dsv.
 */
export function csvText(rows: readonly (readonly string[])[]): string {
	return rows.map((row) => `${row.map(cell).join(',')}\n`).join('');
}

function cell(text: string): string {
	return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
