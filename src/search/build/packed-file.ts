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

/** Writes a file as Pagefind packs it. */
export async function writePacked(file: string, content: Buffer): Promise<void> {
	await writeFile(file, gzipSync(Buffer.concat([Buffer.from(SIGNATURE), content]), { level: 9 }));
}
