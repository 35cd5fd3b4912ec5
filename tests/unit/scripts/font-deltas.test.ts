import { describe, expect, it } from 'vitest';
import { withRoundedDeltas } from '../../../scripts/lib/font-deltas.mjs';

/** Numbers of two bytes, one after another. */
function words(...numbers: readonly number[]): Buffer {
	const table = Buffer.alloc(2 * numbers.length);
	numbers.forEach((number, index) => table.writeInt16BE(number, 2 * index));
	return table;
}

const ALL_POINTS = 0;
const OWN_PEAK = -0x8000;
const OWN_RANGE = 0x4000;
const OWN_POINTS = 0x2000;

/** A glyph with one tuple: what it is, where on the axis it stands, its points and distances. */
function glyph(kind: number, position: readonly number[], ...data: readonly number[]): Buffer {
	const header = words(1, 8 + 2 * position.length, data.length, kind, ...position);
	return padded(header, data);
}

/** A glyph with one tuple that has the points of them all. */
function glyphOfShared(points: readonly number[], ...data: readonly number[]): Buffer {
	return padded(words(-0x8000 + 1, 8, data.length, 0), [...points, ...data]);
}

/** Glyphs begin at multiples of two. */
function padded(header: Buffer, data: readonly number[]): Buffer {
	const bytes = data.map((number) => number & 0xff);
	return Buffer.concat([header, Buffer.from(bytes), Buffer.alloc(data.length % 2)]);
}

/** A font of 1,000 units with one axis and these glyphs. */
function font(...glyphs: readonly Buffer[]): Buffer {
	const ends = glyphs.map((_, index) => Buffer.concat(glyphs.slice(0, index + 1)).length);
	const offsets = words(...[0, ...ends].map((end) => end / 2));
	const start = 20 + offsets.length;
	const head = words(1, 0, 1, 0, 0, start, glyphs.length, 0, 0, start);
	const gvar = Buffer.concat([head, offsets, ...glyphs]);
	const units = words(0, 0, 0, 0, 0, 0, 0, 0, 0, 1000);
	const first = 12 + 2 * 16;
	const entries = [entry('gvar', first, gvar.length), entry('head', first + gvar.length, 20)];
	return Buffer.concat([words(0, 1, 2, 0, 0, 0), ...entries, gvar, units]);
}

/** One line of the list of tables. */
function entry(name: string, start: number, length: number): Buffer {
	return Buffer.concat([Buffer.from(name), words(0, 0, 0, start, 0, length)]);
}

const STEP = 0.004;

/** How the glyphs of a font become, when it has these. */
function rounded(...glyphs: readonly Buffer[]): Buffer {
	return withRoundedDeltas(font(...glyphs), STEP);
}

describe('how far points move from weight to weight', () => {
	it('is rounded, whether it takes one byte or two', () => {
		const before = glyph(OWN_POINTS, [], ALL_POINTS, 1, 5, -7, 0x41, 1, 3, -2, 1);
		const after = glyph(OWN_POINTS, [], ALL_POINTS, 1, 4, -8, 0x41, 1, 4, -2, 0);
		expect(rounded(before)).toEqual(font(after));
	});

	it('stays within its byte', () => {
		const before = glyph(OWN_POINTS, [], ALL_POINTS, 1, 127, -128, 0x80);
		const after = glyph(OWN_POINTS, [], ALL_POINTS, 1, 124, -124, 0x80);
		expect(rounded(before)).toEqual(font(after));
	});

	it('is found behind the position of a tuple, a list of points and runs of zeros', () => {
		const points = [3, 0, 5, 0x81, 1, 9, 1, 9];
		const before = glyph(OWN_PEAK + OWN_RANGE + OWN_POINTS, [1, 2, 3], ...points, 0x82, 0, 5);
		const after = glyph(OWN_PEAK + OWN_RANGE + OWN_POINTS, [1, 2, 3], ...points, 0x82, 0, 4);
		expect(rounded(before)).toEqual(font(after));
	});

	it('is found behind points that tuples share', () => {
		const points = [1, 0, 7];
		expect(rounded(glyphOfShared(points, 0, 5))).toEqual(font(glyphOfShared(points, 0, 4)));
	});

	it('is rounded in every glyph, and some have none', () => {
		const one = (distance: number) => glyph(OWN_POINTS, [], ALL_POINTS, 0, distance, 0x80);
		expect(rounded(one(5), Buffer.alloc(0), one(7))).toEqual(font(one(4), Buffer.alloc(0), one(8)));
	});

	it('leaves the font it was given alone', () => {
		const before = glyph(OWN_POINTS, [], ALL_POINTS, 0, 5, 0x80);
		const given = font(before);
		withRoundedDeltas(given, STEP);
		expect(given).toEqual(font(before));
	});
});
