import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { foldName } from '../names/fold.ts';
import { NEAR_FILES, nearFile, nearFileOf, type NearKind } from '../names/near-file.ts';
import type { PageNames } from '../names/nearest.ts';

/** Writes the names of pages by their first letter; a page stands with its title under each letter. */
export async function writeNearNames(folder: string, pages: readonly PageNames[]): Promise<void> {
	await writeFiles(folder, 'names', (file) =>
		pages.flatMap((names) => {
			const own = names.filter((name) => nearFileOf(foldName(name)) === file);
			const [title = ''] = names;
			return own.length > 0 ? [[...new Set([title, ...own])]] : [];
		}),
	);
}

/** Writes words by their first letter. */
export async function writeNearWords(folder: string, words: readonly string[]): Promise<void> {
	await writeFiles(folder, 'words', (file) => words.filter((word) => nearFileOf(word) === file));
}

/** Writes all files of a kind, empty ones too: a missing file would be an error in the browser. */
async function writeFiles(
	folder: string,
	kind: NearKind,
	listOf: (file: number) => readonly unknown[],
): Promise<void> {
	await mkdir(dirname(join(folder, nearFile(kind, 0))), { recursive: true });
	await Promise.all(
		Array.from({ length: NEAR_FILES }, (_, file) =>
			writeFile(join(folder, nearFile(kind, file)), JSON.stringify(listOf(file))),
		),
	);
}
