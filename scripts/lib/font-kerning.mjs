import { tablesOf, unitsPerEm } from './font-tables.mjs';

/** Kinds of lookup in a GPOS table: pairs of glyphs, and one whose parts stand far away in the file. */
const PAIRS = 2;
const EXTENSION = 9;

/**
 * A font whose pairs are kerned by round distances. Exact ones compress badly: there are hundreds of them,
 * and nobody sees a twentieth of a pixel. The layout is that of the OpenType specification, "GPOS".
 *
 * @param {Buffer} font a TrueType file, left as it is; its checksums are not renewed
 * @param {number} share of the type size to whose multiples distances are rounded
 * @throws {Error} When the kerning varies with the weight.
 */
export function withRoundedKerning(font, share) {
	const rounded = Buffer.from(font);
	const tables = tablesOf(rounded);
	const table = tables.get('GPOS');
	const size = unitsPerEm(tables);
	if (!table || size === 0) return rounded;
	const step = Math.round(size * share);
	for (const start of pairTables(table)) {
		for (const at of distances(table, start)) {
			table.writeInt16BE(Math.round(table.readInt16BE(at) / step) * step, at);
		}
	}
	return rounded;
}

/**
 * Where the subtables of pairs begin.
 *
 * @param {Buffer} table
 */
function* pairTables(table) {
	const list = table.readUInt16BE(8);
	for (const lookup of offsets(table, list, list)) {
		const kind = table.readUInt16BE(lookup);
		for (const start of offsets(table, lookup + 4, lookup)) {
			if (kind === PAIRS) yield start;
			else if (kind === EXTENSION && table.readUInt16BE(start + 2) === PAIRS)
				yield start + table.readUInt32BE(start + 4);
		}
	}
}

/**
 * Where the numbers of a subtable of pairs stand: format 1 lists pairs by their first glyph, format 2 is a
 * grid of classes of glyphs.
 *
 * @param {Buffer} table
 * @param {number} start
 */
function* distances(table, start) {
	const size = 2 * (bits(table.readUInt16BE(start + 4)) + bits(table.readUInt16BE(start + 6)));
	if (table.readUInt16BE(start) === 1) {
		for (const set of offsets(table, start + 8, start)) {
			const pairs = table.readUInt16BE(set);
			for (let pair = 0; pair < pairs; pair++) yield* words(set + 4 + pair * (size + 2), size);
		}
	} else {
		const cells = table.readUInt16BE(start + 12) * table.readUInt16BE(start + 14);
		yield* words(start + 16, cells * size);
	}
}

/**
 * A count and then as many offsets, which begin at `from`.
 *
 * @param {Buffer} table
 * @param {number} at
 * @param {number} from
 */
function offsets(table, at, from) {
	return Array.from(
		{ length: table.readUInt16BE(at) },
		(_, index) => from + table.readUInt16BE(at + 2 + 2 * index),
	);
}

/**
 * @param {number} from
 * @param {number} size in bytes
 */
function words(from, size) {
	return Array.from({ length: size / 2 }, (_, index) => from + 2 * index);
}

/**
 * How many distances a record holds: one for each bit of its format, of which kerning uses the lowest four.
 *
 * @param {number} format
 */
function bits(format) {
	if (format > 0b1111) throw new Error('The kerning varies with the weight.');
	return [1, 2, 4, 8].filter((bit) => format & bit).length;
}
