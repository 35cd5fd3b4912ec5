/** Bytes of the header of a font file, and of one entry of its list of tables. */
const HEADER = 12;
const ENTRY = 16;

/** Where the `head` table says into how many units the type size is divided. */
const UNITS_PER_EM = 18;

/**
 * A font with some of its tables taken from another one of the same glyphs; where the other one lacks a
 * table, so does the result. Checksums are left at zero: the subsetter that reads the result writes them.
 *
 * @param {Buffer} donor a TrueType file
 * @param {Buffer} font a TrueType file
 * @param {readonly string[]} tags names of tables of four letters
 * @throws {Error} When the two fonts do not have the same number of glyphs.
 */
export function withTablesOf(donor, font, tags) {
	const given = tablesOf(donor);
	const tables = tablesOf(font);
	if (glyphCount(given) !== glyphCount(tables)) throw new Error('The fonts have other glyphs.');
	for (const tag of tags) {
		const table = given.get(tag);
		if (table) tables.set(tag, table);
		else tables.delete(tag);
	}
	return fontOf(font.readUInt32BE(0), tables);
}

/**
 * The tables of a TrueType file by name.
 *
 * @param {Buffer} font
 * @returns {Map<string, Buffer>}
 */
export function tablesOf(font) {
	return new Map(
		Array.from({ length: font.readUInt16BE(4) }, (_, index) => {
			const entry = HEADER + ENTRY * index;
			const start = font.readUInt32BE(entry + 8);
			return [
				font.toString('latin1', entry, entry + 4),
				font.subarray(start, start + font.readUInt32BE(entry + 12)),
			];
		}),
	);
}

/**
 * Into how many units the type size of a font is divided; 0 where it does not say.
 *
 * @param {Map<string, Buffer>} tables by name
 */
export function unitsPerEm(tables) {
	return tables.get('head')?.readUInt16BE(UNITS_PER_EM) ?? 0;
}

/** @param {Map<string, Buffer>} tables */
function glyphCount(tables) {
	return tables.get('maxp')?.readUInt16BE(4);
}

/**
 * @param {number} version the first four bytes of the file
 * @param {Map<string, Buffer>} tables
 */
function fontOf(version, tables) {
	const head = Buffer.alloc(HEADER + ENTRY * tables.size);
	head.writeUInt32BE(version, 0);
	head.writeUInt16BE(tables.size, 4);
	const parts = [head];
	let end = head.length;
	[...tables]
		.toSorted(([a], [b]) => (a < b ? -1 : 1))
		.forEach(([tag, table], index) => {
			const entry = HEADER + ENTRY * index;
			head.write(tag, entry, 'latin1');
			head.writeUInt32BE(end, entry + 8);
			head.writeUInt32BE(table.length, entry + 12);
			// Tables begin at multiples of four.
			const padded = Buffer.alloc(Math.ceil(table.length / 4) * 4);
			table.copy(padded);
			parts.push(padded);
			end += padded.length;
		});
	return Buffer.concat(parts);
}
