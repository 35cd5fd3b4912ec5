import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { merged } from '../../../../editions/pdf/merge.ts';
import { pageCount, readPdf, type PdfObjects } from '../../../../editions/pdf/objects.ts';
import { pageNumbers } from '../../../../editions/pdf/places.ts';
import { repacked } from '../../../../editions/pdf/repack.ts';
import { joinedRuns } from '../../../../editions/pdf/text-runs.ts';

/** Stands for the clock. */
let printedAt = 20261122;

/** A PDF of one page as Chromium writes it, with one link. */
function piece(place: string, address: string): PdfObjects {
	const objects = [
		`<</Creator (x) /CreationDate (D:${printedAt++})>>`,
		'<</Type /Page /Annots [3 0 R] /StructParents 0 /Parent 4 0 R>>',
		`<</Type /Annot /A <</Type /Action /S /URI /URI (${address})>> /StructParent 1>>`,
		'<</Type /Pages /Count 1 /Kids [2 0 R]>>',
		`<</${place} [2 0 R /XYZ 0 800 0]>>`,
		'<</Type /StructTreeRoot /K 7 0 R /ParentTreeNextKey 2 /ParentTree 8 0 R /IDTree 9 0 R>>',
		'<</Type /StructElem /S /Document /P 6 0 R /ID (node00000001)>>',
		'<</Type /ParentTree /Nums [0 7 0 R 1 7 0 R]>>',
		'<</Kids [10 0 R]>>',
		'<</Limits [(node00000001) (node00000001)] /Names [(node00000001) 7 0 R]>>',
		'<</Type /Catalog /Pages 4 0 R /Dests 5 0 R /StructTreeRoot 6 0 R>>',
		'<</Length 7>> stream\n9 0 R m\n\nendstream',
	];
	return { objects: new Map(objects.map((text, index) => [index + 1, text])), root: 11, info: 1 };
}

const GONE = 'https://elsewhere.invalid/#';
const outline = [
	{ title: 'A', place: 'at-a', entries: [] },
	{ title: 'B', place: 'at-b', entries: [] },
];
const pieces = () => [piece('at-a', `${GONE}at-b`), piece('at-b', 'https://example.org/')];
const both = () => merged(pieces(), outline, GONE);

/** A PDF file with a table of places, as Chromium writes it. */
function file({ objects, root, info }: PdfObjects): Buffer {
	let text = '%PDF-1.4\n';
	const at: number[] = [];
	for (const [number, content] of objects) {
		at.push(text.length);
		text += `${number} 0 obj\n${content}\nendobj\n`;
	}
	const rows = at.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
	return Buffer.from(
		`${text}xref\n0 ${at.length + 1}\n0000000000 65535 f \n${rows}trailer\n<</Size ${at.length + 1}\n/Root ${root} 0 R\n/Info ${info} 0 R>>\nstartxref\n${text.length}\n%%EOF\n`,
		'latin1',
	);
}

describe('pieces joined to one PDF', () => {
	it('have their pages in a row', () => {
		expect(pageCount(both())).toBe(2);
		expect([...pageNumbers(pieces())]).toEqual([
			['at-a', 1],
			['at-b', 2],
		]);
	});

	it('turn links to other pieces into links to places, and leave others alone', () => {
		const all = [...both().objects.values()].join('\n');
		expect(all).toContain('/Dest /at-b');
		expect(all).not.toContain(GONE);
		expect(all).toContain('(https://example.org/)');
	});

	it('keep numbers and names of the structure apart', () => {
		const all = [...both().objects.values()].join('\n');
		expect(all).toMatch(/\/Nums \[0 \d+ 0 R 1 \d+ 0 R 2 \d+ 0 R 3 \d+ 0 R\]/);
		expect(all).toContain('(p000000-000001)');
		expect(all).toContain('(p000001-000001)');
		expect(all).toContain('/StructParent 3');
	});

	it('leave the content of streams as it is', () => {
		const streams = [...both().objects.values()].filter((text) => text.endsWith('endstream'));
		expect(streams).toHaveLength(2);
		for (const text of streams) expect(text).toContain('\n9 0 R m\n');
	});

	it('refuse a link to a place that is nowhere', () => {
		const lost = [piece('at-a', `${GONE}at-c`), piece('at-b', 'https://example.org/')];
		expect(() => merged(lost, outline, GONE)).toThrow('at-c');
	});
});

describe('a PDF of the browser', () => {
	it('is read object by object', () => {
		const read = readPdf(file(piece('at-a', 'https://example.org/')));
		expect(read.objects.get(4)).toBe('<</Type /Pages /Count 1 /Kids [2 0 R]>>');
		expect([read.root, read.info]).toEqual([11, 1]);
	});

	it('of another kind is refused', () => {
		expect(() => readPdf(Buffer.from('%PDF-1.7\nstartxref\n0\n%%EOF\n'))).toThrow('Chromium');
	});
});

describe('a PDF written anew', () => {
	const facts = { title: 'Tí', author: 'A', subject: 'S', date: '2026-11-22' };
	const bytes = () => repacked(both(), facts);

	it('has the same bytes each time, and says the date of the edition', () => {
		expect(bytes().equals(bytes())).toBe(true);
		expect(repacked(both(), { ...facts, date: '2026-11-23' }).equals(bytes())).toBe(false);
	});

	it('holds its small objects together, with places that are right', () => {
		const text = bytes().toString('latin1');
		const start = Number(/startxref\n(\d+)\n%%EOF\n$/.exec(text)?.[1]);
		expect(text.slice(start)).toMatch(/^\d+ 0 obj\n<<\/Type \/XRef/);
		const held = /\/Type \/ObjStm \/N (\d+) \/First (\d+) [^>]*\/Length (\d+)>>\nstream\n/.exec(
			text,
		);
		const at = (held?.index ?? 0) + (held?.[0].length ?? 0);
		const inside = inflateSync(
			Buffer.from(text.slice(at, at + Number(held?.[3])), 'latin1'),
		).toString('latin1');
		const places = inside.slice(0, Number(held?.[2])).trim().split(/\s+/).map(Number);
		const second = Number(held?.[2]) + (places[3] ?? 0);
		expect(inside.slice(second, second + 2)).toBe('<<');
	});
});

describe('lines of text', () => {
	const widths = () => (glyph: number) => (glyph === 1 ? 500 : 250);

	it('become one operator when the glyphs follow each other', () => {
		const content =
			'BT\n/F5 10 Tf\n1 0 0 -1 0 0 Tm\n<0001> Tj\n5 0 Td <0002> Tj\n2.5 0 Td <0001> Tj\nET\n';
		expect(joinedRuns(content, widths)).toBe(
			'BT\n/F5 10 Tf\n1 0 0 -1 0 0 Tm\n<000100020001> Tj\nET\n',
		);
	});

	it('keep the distances between letters', () => {
		const content = 'BT\n/F5 10 Tf\n1 0 0 -1 0 0 Tm\n<0001> Tj\n4.8 0 Td <0002> Tj\nET\n';
		expect(joinedRuns(content, widths)).toContain('[<0001>20<0002>] TJ');
	});

	it('of fonts without known widths stay as they are', () => {
		const content = 'BT\n/F5 10 Tf\n1 0 0 -1 0 0 Tm\n<0001> Tj\n4.8 0 Td <0002> Tj\nET\n';
		expect(joinedRuns(content, () => undefined)).toBe(content);
	});
});
