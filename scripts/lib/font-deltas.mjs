import { tablesOf, unitsPerEm } from './font-tables.mjs';

/** Flags of a `gvar` table: long offsets, points that tuples share, a tuple's own position, range, points. */
const LONG_OFFSETS = 1;
const SHARED_POINTS = 0x8000;
const OWN_PEAK = 0x8000;
const OWN_RANGE = 0x4000;
const OWN_POINTS = 0x2000;

/** Bits of the first byte of a run of numbers. */
const ZEROS = 0x80;
const WORDS = 0x40;

/** Where `gvar` begins to list its glyphs, and how many bytes stand before the tuples of a glyph. */
const OFFSETS = 20;
const TUPLES = 4;

/**
 * A variable font whose strokes grow by round distances from one weight to the next: how far each point of
 * each letter moves is a third of the file, and exact distances compress badly. The layout is that of the
 * OpenType specification, "gvar" and "Tuple variation store".
 *
 * @param {Buffer} font a TrueType file, left as it is; its checksums are not renewed
 * @param {number} share of the type size to whose multiples distances are rounded
 */
export function withRoundedDeltas(font, share) {
	const rounded = Buffer.from(font);
	const tables = tablesOf(rounded);
	const table = tables.get('gvar');
	const size = unitsPerEm(tables);
	if (!table || size === 0) return rounded;
	const step = Math.round(size * share);
	for (const run of runs(table)) {
		for (let at = run.start; at < run.end; at += run.size) {
			const distance = Math.round(table.readIntBE(at, run.size) / step) * step;
			// What would not fit into its byte any more stays the multiple before.
			const most = 2 ** (8 * run.size - 1) - 1;
			const fitting = Math.trunc(most / step) * step;
			table.writeIntBE(Math.max(-fitting, Math.min(distance, fitting)), at, run.size);
		}
	}
	return rounded;
}

/**
 * The runs of numbers that are not zero, of all glyphs.
 *
 * @param {Buffer} table
 */
function* runs(table) {
	const axes = table.readUInt16BE(4);
	for (const glyph of glyphs(table)) {
		const count = table.readUInt16BE(glyph);
		let data = glyph + table.readUInt16BE(glyph + 2);
		if (count & SHARED_POINTS) data = afterPoints(table, data);
		let header = glyph + TUPLES;
		for (let tuple = 0; tuple < (count & 0xfff); tuple++) {
			const end = data + table.readUInt16BE(header);
			const kind = table.readUInt16BE(header + 2);
			yield* runsBetween(table, kind & OWN_POINTS ? afterPoints(table, data) : data, end);
			header += TUPLES + 2 * axes * ((kind & OWN_PEAK ? 1 : 0) + (kind & OWN_RANGE ? 2 : 0));
			data = end;
		}
	}
}

/**
 * Where the data of each glyph that changes with the weight begin.
 *
 * @param {Buffer} table
 */
function glyphs(table) {
	const isLong = (table.readUInt16BE(14) & LONG_OFFSETS) !== 0;
	const first = table.readUInt32BE(16);
	const offsets = Array.from({ length: table.readUInt16BE(12) + 1 }, (_, index) =>
		isLong ? table.readUInt32BE(OFFSETS + 4 * index) : 2 * table.readUInt16BE(OFFSETS + 2 * index),
	);
	return offsets
		.filter((offset, index) => index + 1 < offsets.length && offset !== offsets[index + 1])
		.map((offset) => first + offset);
}

/**
 * @param {Buffer} table
 * @param {number} start
 * @param {number} end
 */
function* runsBetween(table, start, end) {
	let at = start;
	while (at < end) {
		const control = table.readUInt8(at);
		const size = control & ZEROS ? 0 : control & WORDS ? 2 : 1;
		const next = at + 1 + size * ((control & 0x3f) + 1);
		if (size > 0) yield { start: at + 1, end: next, size };
		at = next;
	}
}

/**
 * Where the numbers after a list of points begin. The list tells how many points it has, in one byte or
 * two, and gives them in runs; none means all of the glyph.
 *
 * @param {Buffer} table
 * @param {number} start
 */
function afterPoints(table, start) {
	const isLong = (table.readUInt8(start) & 0x80) !== 0;
	const count = isLong ? table.readUInt16BE(start) & 0x7fff : table.readUInt8(start);
	let at = start + (isLong ? 2 : 1);
	for (let points = 0; points < count;) {
		const control = table.readUInt8(at);
		const run = (control & 0x7f) + 1;
		at += 1 + run * (control & 0x80 ? 2 : 1);
		points += run;
	}
	return at;
}
