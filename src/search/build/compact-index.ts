import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { WHOLE } from '../whole-words.ts';
import { boundWord, type Bounds } from './bounded-words.ts';
import { arrayOf, itemsOf, numberItem, numberOf, textItem, textOf } from './cbor.ts';
import { cutWords, type Piece } from './fine-chunks.ts';
import { readPacked, writePacked } from './packed-file.ts';
import { wordRank } from './word-rank.ts';

/** Where the parts stand in Pagefind's file of metadata. */
const [PAGES, CHUNKS, FILTERS, FIELDS] = [1, 2, 3, 5] as const;

const entryFile = z.looseObject({
	languages: z.record(z.string(), z.looseObject({ hash: z.string() })),
});

/** How the index is written; by default as suits it. */
export interface IndexShape {
	/** Bytes of a file of words before it is compressed. */
	pieceSize?: number | undefined;
	/** Which words are shortened. */
	bounds?: Bounds | undefined;
}

/**
 * Writes Pagefind's index anew so that a first search fetches little, however many pages there are.
 *
 * The metadata list every page and every file of words, and each first search fetches them. So pages
 * and files are named by their number, which packs to one or two bytes where Pagefind's hashes take
 * five; the folder in which they stand is named by a hash of the whole index, so that caches never
 * mix two builds. Lengths of pages, which only the ranking reads, are rounded. Filters are left
 * out: `facets.json` says the same in less. Words on very many pages are shortened (`boundWord`), and
 * their whole entries stand in files of their own, for words in quotation marks.
 *
 * @param folder the folder of the finished index
 * @throws When the files are not packed as this version of Pagefind packs them.
 */
export async function compactIndex(folder: string, shape: IndexShape = {}): Promise<void> {
	const file = join(folder, 'pagefind-entry.json');
	const entry = entryFile.parse(JSON.parse(await readFile(file, 'utf8')));
	const chunks = await readdir(join(folder, 'index'));
	for (const language of Object.values(entry.languages)) {
		language.hash = await compactLanguage(folder, language.hash, shape);
	}
	await Promise.all(chunks.map((name) => rm(join(folder, 'index', name))));
	await rm(join(folder, 'filter'), { recursive: true, force: true });
	await writeFile(file, JSON.stringify(entry));
}

/** Compacts the index of one language and gives its new name. */
async function compactLanguage(
	folder: string,
	hash: string,
	{ pieceSize, bounds }: IndexShape,
): Promise<string> {
	const meta = (name: string) => join(folder, `pagefind.${name}.pf_meta`);
	const parts = itemsOf(await readPacked(meta(hash)));
	const pages = itemsOf(parts[PAGES] ?? Buffer.alloc(0)).map(readPage);
	const rank = wordRank(
		pages.map(({ length }) => rounded(length)),
		itemsOf(parts[FIELDS] ?? arrayOf([])).map(textOf),
	);
	const words = await readWords(folder, parts[CHUNKS]);
	const entries = words.map((word) => boundWord(word, rank, bounds));
	const ordinary = cutWords(entries, pieceSize);
	const pieces = [...ordinary, ...wholePieces(ordinary, words)];
	const edition = hashOf([
		...pages.map(({ name }) => Buffer.from(name)),
		...pieces.flatMap(({ from, to, entries }) => [Buffer.from(from + to), ...entries]),
	]);
	const names = counted(pieces.length).map((number) => `${edition}/${number}`);
	await mkdir(join(folder, 'index', edition));
	await Promise.all(
		pieces.map(({ entries }, index) =>
			writePacked(join(folder, `index/${names[index]}.pf_index`), arrayOf([arrayOf(entries)])),
		),
	);
	const numbers = counted(pages.length).map((number) => `${edition}/${number}`);
	await mkdir(join(folder, 'fragment', edition));
	for (const [index, { name }] of pages.entries()) {
		const fragment = (of: string | undefined) => join(folder, `fragment/${of}.pf_fragment`);
		await rename(fragment(name), fragment(numbers[index]));
	}
	const compacted = parts
		.with(PAGES, arrayOf(pages.map(({ length }, index) => pageItem(numbers[index], length))))
		.with(CHUNKS, arrayOf(pieces.map((piece, index) => chunkItem(piece, names[index]))))
		.with(FILTERS, arrayOf([]));
	await rm(meta(hash));
	await writePacked(meta(edition), arrayOf(compacted));
	return edition;
}

interface IndexedLength {
	/** The name that Pagefind gave to the page. */
	name: string;
	/** Words on it. */
	length: number;
}

function readPage(item: Buffer): IndexedLength {
	const [name, length] = itemsOf(item);
	if (!name || !length) throw new Error('The metadata of the search index name a page by nothing.');
	return { name: textOf(name), length: numberOf(length) };
}

/** A page in the metadata: its name, its length, and no group of fragments that it belongs to. */
function pageItem(name: string | undefined, length: number): Buffer {
	return arrayOf([textItem(name ?? ''), numberItem(rounded(length)), textItem('')]);
}

/** Lengths in steps of the root of two: what the ranking makes of them differs by a few percent. */
export function rounded(length: number): number {
	return length < 1 ? 0 : Math.round(2 ** (Math.round(2 * Math.log2(length)) / 2));
}

/**
 * For each piece with shortened words one with their whole entries. It holds no word of another
 * piece: Pagefind takes the entry that it reads last, and must have read the short one before.
 */
function wholePieces(pieces: readonly Piece[], words: readonly Buffer[]): Piece[] {
	let at = 0;
	return pieces.flatMap(({ from, to, entries }) => {
		const whole = words.slice(at, (at += entries.length));
		const shortened = whole.filter((word, index) => word !== entries[index]);
		return shortened.length > 0 ? [{ from: WHOLE + from, to: WHOLE + to, entries: shortened }] : [];
	});
}

/** All words of a language with the pages that hold them. */
async function readWords(folder: string, chunks: Buffer = Buffer.alloc(0)): Promise<Buffer[]> {
	const read = itemsOf(chunks).map(async (chunk) => {
		const [, , name] = itemsOf(chunk);
		if (!name) throw new Error('The metadata of the search index name no file for a chunk.');
		const file = join(folder, `index/${textOf(name)}.pf_index`);
		const [words, ...rest] = itemsOf(await readPacked(file));
		if (!words || rest.length > 0) throw new Error(`${file} is no list of words.`);
		return itemsOf(words);
	});
	return (await Promise.all(read)).flat();
}

/** A piece in the metadata: its first and its last word, and its name. */
function chunkItem({ from, to }: Piece, name: string | undefined): Buffer {
	return arrayOf([from, to, name ?? ''].map(textItem));
}

/** Numbers from 0 as texts of one length, with digits and letters. */
function counted(count: number): string[] {
	const width = Math.max(count - 1, 0).toString(36).length;
	return Array.from({ length: count }, (_, number) => number.toString(36).padStart(width, '0'));
}

function hashOf(contents: readonly Buffer[]): string {
	const hash = createHash('sha256');
	for (const content of contents) hash.update(content);
	return hash.digest('hex').slice(0, 10);
}
