/**
 * Styles that stand alone in a package: cascade layers are unwrapped, because many readers of EPUB
 * skip what is inside them; imports, comments and spare space go. Order of the sheets decides instead.
 */
export function plainStyles(sheets: readonly string[]): string {
	return sheets
		.map((sheet) =>
			unwrapLayers(sheet.replace(/\/\*[\s\S]*?\*\//g, '').replace(/@import[^;]*;/g, '')),
		)
		.join('\n')
		.replace(/\s+/g, ' ')
		.replace(/ ?([{};]) ?/g, '$1')
		.trim();
}

function unwrapLayers(sheet: string): string {
	const start = /@layer\s+[\w\s,-]*([;{])/.exec(sheet);
	if (!start) return sheet;
	const before = sheet.slice(0, start.index);
	const inside = start.index + start[0].length;
	if (start[1] === ';') return before + unwrapLayers(sheet.slice(inside));
	const end = closing(sheet, inside);
	return before + unwrapLayers(sheet.slice(inside, end)) + unwrapLayers(sheet.slice(end + 1));
}

/** Index of the brace that closes the block whose inside begins at an index. */
function closing(sheet: string, from: number): number {
	let depth = 1;
	for (let at = from; at < sheet.length; at += 1) {
		if (sheet[at] === '{') depth += 1;
		if (sheet[at] === '}') depth -= 1;
		if (depth === 0) return at;
	}
	return sheet.length;
}
