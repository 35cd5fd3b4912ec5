import { crc32, deflateSync } from 'node:zlib';

/** Side of the picture in pixels; ZIM asks for 48. */
const SIDE = 48;
/** The sign of the atlas, as in public/favicon.svg: a ring and a dot, in a square of 32 units. */
const UNITS = 32;
const SIGN = [
	{ from: 10.3, to: 13.7 },
	{ from: -1, to: 5 },
] as const;
const RED: Color = [189, 42, 24];
const PAPER: Color = [246, 242, 232];

type Color = readonly [number, number, number];

/** The sign of the atlas as a PNG of 48 by 48 pixels. */
export function illustration(): Buffer {
	const rows: number[] = [];
	for (let y = 0; y < SIDE; y += 1) {
		// Each row begins with its filter; 0 is none.
		rows.push(0);
		for (let x = 0; x < SIDE; x += 1) rows.push(...pixel(x, y));
	}
	const header = Buffer.alloc(13);
	header.writeUInt32BE(SIDE, 0);
	header.writeUInt32BE(SIDE, 4);
	// Eight bits a channel, red, green and blue.
	header.set([8, 2, 0, 0, 0], 8);
	return Buffer.concat([
		Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
		chunk('IHDR', header),
		chunk('IDAT', deflateSync(Buffer.from(rows), { level: 9 })),
		chunk('IEND', Buffer.alloc(0)),
	]);
}

function pixel(x: number, y: number): Color {
	const scale = SIDE / UNITS;
	const distance = Math.hypot(x + 0.5 - SIDE / 2, y + 0.5 - SIDE / 2);
	// Half a pixel on either side of an edge is mixed, which makes it smooth.
	const shares = SIGN.map(({ from, to }) =>
		Math.min(distance - from * scale + 0.5, to * scale - distance + 0.5),
	);
	return mixed(PAPER, RED, Math.min(1, Math.max(0, ...shares)));
}

function mixed(below: Color, above: Color, share: number): Color {
	const channel = (at: 0 | 1 | 2) => Math.round(below[at] + (above[at] - below[at]) * share);
	return [channel(0), channel(1), channel(2)];
}

function chunk(type: string, data: Buffer): Buffer {
	const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
	const frame = Buffer.alloc(8);
	frame.writeUInt32BE(data.length, 0);
	frame.writeUInt32BE(crc32(body), 4);
	return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}
