import { describe, expect, it } from 'vitest';
import { tablesOf, withTablesOf } from '../../../scripts/lib/font-tables.mjs';

/** A font file of these tables. */
function font(tables: Readonly<Record<string, Buffer>>): Buffer {
	const names = Object.keys(tables);
	const head = Buffer.alloc(12 + 16 * names.length);
	head.writeUInt32BE(0x00010000, 0);
	head.writeUInt16BE(names.length, 4);
	let start = head.length;
	names.forEach((name, index) => {
		const table = tables[name] ?? Buffer.alloc(0);
		head.write(name, 12 + 16 * index, 'latin1');
		head.writeUInt32BE(start, 12 + 16 * index + 8);
		head.writeUInt32BE(table.length, 12 + 16 * index + 12);
		start += table.length;
	});
	return Buffer.concat([head, ...Object.values(tables)]);
}

/** The table that tells how many glyphs there are. */
function glyphs(count: number): Buffer {
	return Buffer.from([0, 1, 0, 0, 0, count]);
}

const variable = font({ glyf: Buffer.from('shapes'), GPOS: Buffer.from('long'), maxp: glyphs(3) });

describe('a font with tables of another one', () => {
	it('has them in place of its own', () => {
		const donor = font({ GPOS: Buffer.from('brief'), maxp: glyphs(3) });
		const tables = tablesOf(withTablesOf(donor, variable, ['GPOS']));
		expect(tables.get('GPOS')?.toString()).toBe('brief');
		expect(tables.get('glyf')?.toString()).toBe('shapes');
		expect(tables.get('maxp')).toEqual(glyphs(3));
	});

	it('lacks what the other one lacks', () => {
		const merged = withTablesOf(font({ maxp: glyphs(3) }), variable, ['GPOS']);
		expect([...tablesOf(merged).keys()]).toEqual(['glyf', 'maxp']);
	});

	it('begins every table at a multiple of four, in the order of names', () => {
		const merged = withTablesOf(font({ GPOS: Buffer.from('brief'), maxp: glyphs(3) }), variable, [
			'GPOS',
		]);
		const starts = [0, 1, 2].map((index) => merged.readUInt32BE(12 + 16 * index + 8));
		expect(starts.every((start) => start % 4 === 0)).toBe(true);
		expect([...tablesOf(merged).keys()]).toEqual(['GPOS', 'glyf', 'maxp']);
	});

	it('is refused when the glyphs are not the same', () => {
		expect(() => withTablesOf(font({ maxp: glyphs(4) }), variable, ['GPOS'])).toThrow('glyphs');
	});
});
