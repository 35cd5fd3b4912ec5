import { CORE } from './groups.ts';
import type { FileEntry, Manifest } from './manifest.ts';

/** A number of files and their bytes. */
export interface Amount {
	files: number;
	bytes: number;
}

/** The groups of a wish that an edition has, with `core`, in the edition's order. */
export function wantedGroups(manifest: Manifest, wish: Iterable<string>): string[] {
	const wished = new Set([CORE, ...wish]);
	return Object.keys(manifest.groups).filter((group) => wished.has(group));
}

/** The files of some groups. */
export function filesOf(manifest: Manifest, groups: Iterable<string>): FileEntry[] {
	return [...groups].flatMap((group) => manifest.groups[group] ?? []);
}

/** The files whose content is not there yet, each content once. */
export function missingFiles(
	files: readonly FileEntry[],
	present: ReadonlySet<string>,
): FileEntry[] {
	const seen = new Set(present);
	return files.filter(([, , hash]) => {
		if (seen.has(hash)) return false;
		seen.add(hash);
		return true;
	});
}

/** The groups of a wish whose every file is there. */
export function completeGroups(
	manifest: Manifest,
	groups: readonly string[],
	present: ReadonlySet<string>,
): string[] {
	return groups.filter((group) =>
		filesOf(manifest, [group]).every(([, , hash]) => present.has(hash)),
	);
}

/** How many files these are, and how much room they take. */
export function amountOf(files: readonly FileEntry[]): Amount {
	return { files: files.length, bytes: files.reduce((sum, [, size]) => sum + size, 0) };
}
