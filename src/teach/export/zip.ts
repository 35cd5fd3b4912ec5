import { strToU8, zipSync, type Zippable } from 'fflate';

/** The smallest date a ZIP can hold; a package says its date in its own files. */
const DATE = new Date(1980, 0, 1);

/** Files by name. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

/**
 * Packs files: the same files give the same bytes, in any order and on any day.
 * @param first name of a file that stands first and is not compressed, as EPUB asks of `mimetype`
 */
export function zip(files: Files, first?: string): Uint8Array<ArrayBuffer> {
	const names = Object.keys(files).toSorted((a, b) =>
		a === first ? -1 : b === first ? 1 : a < b ? -1 : 1,
	);
	const entries: Zippable = {};
	for (const name of names) {
		const content = files[name] ?? '';
		entries[name] = [
			typeof content === 'string' ? strToU8(content) : content,
			{ level: name === first ? 0 : 9, mtime: DATE, os: 0 },
		];
	}
	return zipSync(entries);
}
