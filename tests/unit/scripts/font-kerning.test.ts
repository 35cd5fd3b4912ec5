import { describe, expect, it } from 'vitest';
import { withRoundedKerning } from '../../../scripts/lib/font-kerning.mjs';

/** Numbers of two bytes, one after another. */
function words(...numbers: readonly number[]): Buffer {
	const table = Buffer.alloc(2 * numbers.length);
	numbers.forEach((number, index) => table.writeInt16BE(number, 2 * index));
	return table;
}

/** A font of 1,000 units with one lookup of a kind, which holds one subtable. */
function font(kind: number, ...subtable: readonly number[]): Buffer {
	const list = [1, 4];
	const lookup = [kind, 0, 1, 8];
	const gpos = words(1, 0, 0, 0, 10, ...list, ...lookup, ...subtable);
	const head = words(0, 0, 0, 0, 0, 0, 0, 0, 0, 1000);
	const start = 12 + 2 * 16;
	const tables = Buffer.concat([words(0, 1, 2, 0, 0, 0), entry('GPOS', start, gpos.length)]);
	return Buffer.concat([tables, entry('head', start + gpos.length, head.length), gpos, head]);
}

/** One line of the list of tables. */
function entry(name: string, start: number, length: number): Buffer {
	return Buffer.concat([Buffer.from(name), words(0, 0, 0, start, 0, length)]);
}

/** Two pairs of one first glyph: glyphs 5 and 6 after it, with their distances. */
const pairs = (one: number, other: number) => [1, 0, 4, 0, 1, 12, 2, 5, one, 6, other];

/** A grid of one class of first glyphs and two of second ones. */
const grid = (one: number, other: number) => [2, 0, 4, 0, 0, 0, 1, 2, one, other];

const STEP = 0.008;

describe('the kerning of a font', () => {
	it('is rounded where pairs are listed', () => {
		expect(withRoundedKerning(font(2, ...pairs(-37, 12)), STEP)).toEqual(
			font(2, ...pairs(-40, 16)),
		);
	});

	it('is rounded where classes of glyphs form a grid', () => {
		expect(withRoundedKerning(font(2, ...grid(-37, 3)), STEP)).toEqual(font(2, ...grid(-40, 0)));
	});

	it('is rounded where the pairs stand far away', () => {
		const far = (one: number) => font(9, 1, 2, 0, 8, ...grid(one, 0));
		expect(withRoundedKerning(far(-37), STEP)).toEqual(far(-40));
	});

	it('leaves other lookups as they are', () => {
		const marks = font(4, ...grid(-37, 3));
		expect(withRoundedKerning(marks, STEP)).toEqual(marks);
	});

	it('leaves the font it was given alone', () => {
		const given = font(2, ...pairs(-37, 12));
		withRoundedKerning(given, STEP);
		expect(given).toEqual(font(2, ...pairs(-37, 12)));
	});

	it('is refused where it varies with the weight', () => {
		const varying = font(2, 2, 0, 0x40, 0, 0, 0, 1, 1, 0);
		expect(() => withRoundedKerning(varying, STEP)).toThrow('varies');
	});
});
