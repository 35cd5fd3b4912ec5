import { createHash } from 'node:crypto';
import { deflateSync } from 'node:zlib';
import { highest, type PdfObjects } from './objects.ts';

/** What a book says of itself in the PDF. */
export interface PdfFacts {
	title: string;
	author: string;
	subject: string;
	/** ISO date of the edition; the clock has no part in the file. */
	date: string;
}

/** Objects that share one compressed stream. */
const TOGETHER = 1000;

/**
 * Writes a PDF anew: small objects compressed together, which makes a tagged book several times smaller;
 * date and producer from the edition; a fingerprint of the content as its id. Equal input gives equal bytes.
 */
export function repacked(pdf: PdfObjects, facts: PdfFacts): Buffer {
	const objects = new Map(pdf.objects);
	objects.set(pdf.info, information(facts));
	const streams = [...objects].filter(([, text]) => isStream(text));
	const small = [...objects].filter(([, text]) => !isStream(text));
	let next = highest(objects) + 1;

	const parts: Buffer[] = [Buffer.from('%PDF-1.5\n%\xd3\xeb\xe9\xe1\n', 'latin1')];
	let length = parts[0]?.length ?? 0;
	const places: { number: number; kind: 1 | 2; a: number; b: number }[] = [];
	const add = (number: number, content: Buffer) => {
		places.push({ number, kind: 1, a: length, b: 0 });
		const whole = Buffer.concat([
			Buffer.from(`${number} 0 obj\n`, 'latin1'),
			content,
			Buffer.from('\nendobj\n', 'latin1'),
		]);
		parts.push(whole);
		length += whole.length;
	};
	for (const [number, text] of streams) add(number, Buffer.from(text, 'latin1'));
	for (let from = 0; from < small.length; from += TOGETHER) {
		const together = small.slice(from, from + TOGETHER);
		const holder = next++;
		together.forEach(([number], index) => places.push({ number, kind: 2, a: holder, b: index }));
		add(holder, objectStream(together));
	}

	const id = createHash('md5').update(Buffer.concat(parts)).digest('hex');
	const table = next++;
	places.push({ number: table, kind: 1, a: length, b: 0 });
	const start = length;
	parts.push(
		Buffer.from(`${table} 0 obj\n`, 'latin1'),
		stream(
			crossReferences(places, next),
			`/Type /XRef /Size ${next} /W [1 4 2] /DecodeParms <</Predictor 12 /Columns 7>> /Root ${pdf.root} 0 R /Info ${pdf.info} 0 R /ID [<${id}> <${id}>]`,
		),
		Buffer.from(`\nendobj\nstartxref\n${start}\n%%EOF\n`, 'latin1'),
	);
	return Buffer.concat(parts);
}

function isStream(text: string): boolean {
	return text.endsWith('endstream');
}

function objectStream(objects: readonly (readonly [number, string])[]): Buffer {
	let at = 0;
	const head: string[] = [];
	for (const [number, text] of objects) {
		head.push(`${number} ${at}`);
		at += text.length + 1;
	}
	const first = `${head.join(' ')}\n`;
	const body = `${first}${objects.map(([, text]) => text).join('\n')}\n`;
	return stream(
		Buffer.from(body, 'latin1'),
		`/Type /ObjStm /N ${objects.length} /First ${first.length}`,
	);
}

function stream(content: Buffer, entries: string): Buffer {
	const packed = deflateSync(content, { level: 9 });
	return Buffer.concat([
		Buffer.from(`<<${entries} /Filter /FlateDecode /Length ${packed.length}>>\nstream\n`, 'latin1'),
		packed,
		Buffer.from('\nendstream', 'latin1'),
	]);
}

/**
 * The table of places: kind in one byte, then four, then two; each row as its difference from the row
 * before, which compresses well.
 */
function crossReferences(
	places: readonly { number: number; kind: 1 | 2; a: number; b: number }[],
	size: number,
): Buffer {
	const table = Buffer.alloc(size * ROW);
	table.writeUInt16BE(0xffff, 5);
	for (const { number, kind, a, b } of places) {
		table.writeUInt8(kind, number * ROW);
		table.writeUInt32BE(a, number * ROW + 1);
		table.writeUInt16BE(b, number * ROW + 5);
	}
	const rows = Buffer.alloc(size * (ROW + 1));
	for (let row = 0; row < size; row += 1) {
		rows[row * (ROW + 1)] = UP;
		for (let column = 0; column < ROW; column += 1) {
			const above = row === 0 ? 0 : (table[(row - 1) * ROW + column] ?? 0);
			const value = table[row * ROW + column] ?? 0;
			rows[row * (ROW + 1) + 1 + column] = (value - above) & 0xff;
		}
	}
	return rows;
}

/** Bytes of a row of the table of places. */
const ROW = 7;
/** The PNG filter "up". */
const UP = 2;

function information({ title, author, subject, date }: PdfFacts): string {
	const day = `(D:${date.replaceAll('-', '')}000000Z)`;
	return `<</Title ${utf16(title)} /Author ${utf16(author)} /Subject ${utf16(subject)} /CreationDate ${day} /ModDate ${day}>>`;
}

/** A text of a PDF in UTF-16, written in hexadecimal, so that any letter is safe. */
function utf16(text: string): string {
	const bytes = Buffer.from(`\ufeff${text}`, 'utf16le').swap16();
	return `<${bytes.toString('hex')}>`;
}
