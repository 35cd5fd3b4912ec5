/*
 * The little of CBOR (RFC 8949) that Pagefind's packed files need: finding where items end, reading
 * and writing arrays of texts and numbers.
 */

const NUMBER = 0;
const NEGATIVE = 1;
const ARRAY = 4;
const TEXT = 3;
const MAP = 5;

interface Head {
	type: number;
	/** The number in the head: a length, a count or a value. */
	count: number;
	/** Where the content begins. */
	start: number;
}

function head(bytes: Buffer, at: number): Head {
	const first = bytes.readUInt8(at);
	const [type, short] = [first >> 5, first & 31];
	if (short < 24) return { type, count: short, start: at + 1 };
	if (short === 24) return { type, count: bytes.readUInt8(at + 1), start: at + 2 };
	if (short === 25) return { type, count: bytes.readUInt16BE(at + 1), start: at + 3 };
	if (short === 26) return { type, count: bytes.readUInt32BE(at + 1), start: at + 5 };
	if (short === 27) return { type, count: Number(bytes.readBigUInt64BE(at + 1)), start: at + 9 };
	throw new Error(`The packed file holds an item of unknown length at byte ${at}.`);
}

/** Where the item that begins at a place ends. Throws for items of unknown length. */
export function endOfItem(bytes: Buffer, at: number): number {
	const { type, count, start } = head(bytes, at);
	if (type === 2 || type === TEXT) return start + count;
	if (type !== ARRAY && type !== MAP) return start;
	let end = start;
	for (let left = type === MAP ? 2 * count : count; left > 0; left -= 1)
		end = endOfItem(bytes, end);
	return end;
}

/** The items of the array that begins at a place, as they stand there. Throws when it is no array. */
export function itemsOf(bytes: Buffer, at = 0): Buffer[] {
	const { type, count, start } = head(bytes, at);
	if (type !== ARRAY) throw new Error(`The packed file holds no array at byte ${at}.`);
	let end = start;
	return Array.from({ length: count }, () => {
		const begin = end;
		end = endOfItem(bytes, begin);
		return bytes.subarray(begin, end);
	});
}

/** A text item as a string. Throws when it is no text. */
export function textOf(item: Buffer): string {
	const { type, count, start } = head(item, 0);
	if (type !== TEXT) throw new Error('The packed file holds no text where one should be.');
	return item.toString('utf8', start, start + count);
}

/** An array of items. */
export function arrayOf(items: readonly Buffer[]): Buffer {
	return Buffer.concat([headOf(ARRAY, items.length), ...items]);
}

/** A text as an item. */
export function textItem(text: string): Buffer {
	const bytes = Buffer.from(text);
	return Buffer.concat([headOf(TEXT, bytes.length), bytes]);
}

/** A number from 0 to 2³² − 1 as an item. */
export function numberItem(number: number): Buffer {
	return headOf(NUMBER, number);
}

/** An item of a number from 0. Throws when it is none. */
export function numberOf(item: Buffer): number {
	const { type, count } = head(item, 0);
	if (type !== NUMBER) throw new Error('The packed file holds no number where one should be.');
	return count;
}

/** An item of a whole number as a number. Throws when it is none. */
export function signedOf(item: Buffer): number {
	const { type, count } = head(item, 0);
	return type === NEGATIVE ? -1 - count : numberOf(item);
}

function headOf(type: number, count: number): Buffer {
	if (count < 24) return Buffer.of((type << 5) | count);
	if (count < 2 ** 8) return Buffer.of((type << 5) | 24, count);
	if (count < 2 ** 16) return Buffer.of((type << 5) | 25, count >> 8, count & 255);
	const bytes = Buffer.alloc(5);
	bytes.writeUInt8((type << 5) | 26, 0);
	bytes.writeUInt32BE(count, 1);
	return bytes;
}
