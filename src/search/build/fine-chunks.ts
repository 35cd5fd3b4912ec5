import { itemsOf, textOf } from './cbor.ts';

/** Fewest bytes of a piece before it is compressed. */
const FEWEST = 5_000;

/** Bytes that one more piece adds to the metadata, which every first search fetches. */
const ENTRY = 7;

/**
 * Words with so many first letters in common stay together: a beginning of a word is looked up in
 * one piece only.
 */
const TOGETHER = 4;

/** Neighboring words of the index, which a search fetches together. */
export interface Piece {
	/** Words from this on are looked up here. No longer than tells them from the piece before. */
	from: string;
	/** Words up to this are looked up here. */
	to: string;
	/** One for each word, with the pages that hold it. */
	entries: readonly Buffer[];
}

/**
 * Cuts an index of words into pieces. A search fetches the whole piece in which a word stands, and
 * Pagefind makes them of about 29 kB; with 5 kB a first search fits a slow line.
 *
 * @param words entries of all words in their order
 * @param size bytes of a piece before it is compressed; by default as suits the index
 * @throws When an entry does not begin with its word.
 */
export function cutWords(words: readonly Buffer[], size?: number): Piece[] {
	const whole = words.reduce((sum, { length }) => sum + length, 0);
	const pieces = cut(words, size ?? bestSize(whole));
	const froms = pieces.map((entries, index) =>
		beginning(wordOf(entries[0]), index === 0 ? '' : wordOf(pieces[index - 1]?.at(-1))),
	);
	return pieces.map((entries, index) => ({
		from: froms[index] ?? '',
		to: end(wordOf(entries.at(-1)), froms[index + 1] ?? ''),
		entries,
	}));
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

function wordOf(entry: Buffer | undefined): string {
	const [word] = entry ? itemsOf(entry) : [];
	if (!word) throw new Error('The search index holds an entry without a word.');
	return textOf(word);
}

/** The shortest beginning of a word that comes after the word before it. */
function beginning(word: string, before: string): string {
	const letters = [...word];
	const length = letters.findIndex((_, at) => letters.slice(0, at + 1).join('') > before);
	return letters.slice(0, length + 1).join('');
}

/** Stands behind all words that begin with what is in front of it. */
const LAST = '\uFFFF';

/**
 * The end of a piece, before the piece that follows: so short a beginning of the last word that
 * hardly any word lies between the two, where Pagefind would fetch both.
 */
function end(word: string, next: string): string {
	const [letters, nextLetters] = [[...word], [...next]];
	const differing = letters.findIndex((letter, at) => letter !== nextLetters[at]);
	return differing < 0 ? word : letters.slice(0, differing + 1).join('') + LAST;
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
