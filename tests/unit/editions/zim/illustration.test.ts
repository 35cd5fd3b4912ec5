import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { illustration } from '../../../../editions/zim/illustration.ts';

/** Red, green and blue of a pixel of the picture. */
function pixel(png: Buffer, x: number, y: number): number[] {
	const start = png.indexOf('IDAT') + 4;
	const rows = inflateSync(png.subarray(start, start + png.readUInt32BE(start - 8)));
	const at = y * (48 * 3 + 1) + 1 + x * 3;
	return [...rows.subarray(at, at + 3)];
}

describe('illustration', () => {
	const png = illustration();

	it('is a PNG of 48 by 48 pixels', () => {
		expect(png.subarray(1, 4).toString()).toBe('PNG');
		expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([48, 48]);
	});

	it('shows a red dot and a red ring on paper', () => {
		const [red, paper] = [
			[189, 42, 24],
			[246, 242, 232],
		];
		expect(pixel(png, 24, 24)).toEqual(red);
		expect(pixel(png, 24, 11)).toEqual(paper);
		expect(pixel(png, 24, 6)).toEqual(red);
		expect(pixel(png, 0, 0)).toEqual(paper);
	});
});
