import { readFile, writeFile } from 'node:fs/promises';
import { gunzipSync, gzipSync } from 'node:zlib';

/** Stands in front of the content of each of Pagefind's packed files. */
const SIGNATURE = 'pagefind_dcd';

/** The content of one of Pagefind's packed files. Throws when it is packed another way. */
export async function readPacked(file: string): Promise<Buffer> {
	const bytes = gunzipSync(await readFile(file));
	if (bytes.toString('latin1', 0, SIGNATURE.length) !== SIGNATURE) {
		throw new Error(`${file} is not packed as this version of Pagefind packs its files.`);
	}
	return bytes.subarray(SIGNATURE.length);
}

/** Ways of packing: what repeats is looked for in the last 512 bytes or 32 kB. */
const WINDOWS = [9, 15];

/**
 * Writes a file as Pagefind packs it. A near repetition is cheaper to name than a far one of the same
 * length, so a list of like entries is smaller by a sixth when no other is looked for; texts are not.
 */
export async function writePacked(file: string, content: Buffer): Promise<void> {
	const bytes = Buffer.concat([Buffer.from(SIGNATURE), content]);
	const packed = WINDOWS.map((windowBits) => gzipSync(bytes, { level: 9, windowBits }));
	const [smallest = Buffer.alloc(0)] = packed.toSorted((a, b) => a.length - b.length);
	await writeFile(file, smallest);
}
