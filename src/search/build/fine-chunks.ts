import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { arrayOf, itemsOf, textItem, textOf } from './cbor.ts';
import { readPacked, writePacked } from './packed-file.ts';

/** Fewest bytes of a piece before it is compressed. */
const FEWEST = 8_000;

/** Bytes that one more piece adds to the metadata, which every first search fetches. */
const ENTRY = 18;

/**
 * Words with so many first letters in common stay together: a beginning of a word is looked up in
 * one piece only.
 */
const TOGETHER = 4;

/** Where the list of chunks stands in the file of metadata. */
const CHUNKS = 2;

/**
 * Cuts Pagefind's index of words into smaller files. A search fetches the whole file in which a word
 * stands, and Pagefind makes files of about 29 kB; with 5 kB a first search fits a slow line.
 *
 * @param folder the folder of the finished index
 * @param size bytes of a piece before it is compressed; by default as suits the index
 * @throws When the files are not packed as this version of Pagefind packs them.
 */
export async function cutChunks(folder: string, size?: number): Promise<void> {
	const words = join(folder, 'index');
	const names = await readdir(folder);
	for (const name of names.filter((file) => file.endsWith('.pf_meta'))) {
		const file = join(folder, name);
		const parts = itemsOf(await readPacked(file));
		const chunks = await Promise.all(
			itemsOf(parts[CHUNKS] ?? Buffer.alloc(0)).map((chunk) => readChunk(words, chunk)),
		);
		const whole = chunks.reduce((sum, { bytes }) => sum + bytes, 0);
		const pieces: Buffer[] = [];
		for (const chunk of chunks) {
			pieces.push(...(await writePieces(words, chunk, size ?? bestSize(whole))));
		}
		await writePacked(file, arrayOf(parts.with(CHUNKS, arrayOf(pieces))));
	}
}

/**
 * The size of pieces with which a first search fetches least: a search for two words fetches two
 * pieces, packed to about half, and the metadata with an entry for each piece there is. The sum
 * `size + ENTRY × whole / size` is least at the root of `ENTRY × whole`.
 *
 * @param whole bytes of the index of words before it is compressed
 */
export function bestSize(whole: number): number {
	return Math.max(FEWEST, Math.round(Math.sqrt(ENTRY * whole)));
}

interface Chunk {
	name: string;
	/** One for each word, with the pages that hold it. */
	entries: readonly Buffer[];
	bytes: number;
}

async function readChunk(folder: string, chunk: Buffer): Promise<Chunk> {
	const [, , name] = itemsOf(chunk);
	if (!name) throw new Error('The metadata of the search index name no file for a chunk.');
	const file = join(folder, `${textOf(name)}.pf_index`);
	const [words, ...rest] = itemsOf(await readPacked(file));
	if (!words || rest.length > 0) throw new Error(`${file} is no list of words.`);
	return { name: textOf(name), entries: itemsOf(words), bytes: words.length };
}

/** Writes the pieces of a chunk and gives their entries for the metadata: first word, last word, name. */
async function writePieces(
	folder: string,
	{ name, entries }: Chunk,
	size: number,
): Promise<Buffer[]> {
	await rm(join(folder, `${name}.pf_index`));
	return Promise.all(
		cut(entries, size).map(async (piece, index) => {
			const own = `${name}-${index}`;
			await writePacked(join(folder, `${own}.pf_index`), arrayOf([arrayOf(piece)]));
			return arrayOf([textItem(wordOf(piece[0])), textItem(wordOf(piece.at(-1))), textItem(own)]);
		}),
	);
}

function wordOf(entry: Buffer | undefined): string {
	const [word] = entry ? itemsOf(entry) : [];
	if (!word) throw new Error('The search index holds an entry without a word.');
	return textOf(word);
}

/**
 * Neighboring words in pieces of about so many bytes. A family of words makes a piece up to twice as
 * large before it is cut.
 */
function cut(entries: readonly Buffer[], most: number): Buffer[][] {
	const pieces: Buffer[][] = [];
	let size = Infinity;
	let start = '';
	for (const entry of entries) {
		const word = wordOf(entry);
		const isFamily = word.length >= TOGETHER && word.slice(0, TOGETHER) === start;
		if (size + entry.length > (isFamily ? 2 * most : most)) {
			pieces.push([]);
			size = 0;
		}
		pieces.at(-1)?.push(entry);
		size += entry.length;
		start = word.slice(0, TOGETHER);
	}
	return pieces;
}
