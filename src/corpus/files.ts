import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** A file of `content/` with its text. */
export interface ContentFile {
	/** Path from the project folder, with forward slashes. */
	file: string;
	text: string;
	/** File name without ending. */
	slug: string;
	/** Name of the folder that holds the file. */
	folder: string;
}

/**
 * Reads all files below a folder that have the given ending, in the order of their paths.
 * Throws when the folder does not exist.
 */
export function readFiles(root: string, folder: string, ending: string): ContentFile[] {
	const base = join(root, folder);
	if (!existsSync(base)) {
		throw new Error(
			`${folder} is missing. Restore the folder; it may be empty but for a .gitkeep.`,
		);
	}
	return readdirSync(base, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && entry.name.endsWith(ending))
		.map((entry) => join(entry.parentPath, entry.name))
		.sort()
		.map((path) => ({
			file: relative(root, path).split(sep).join('/'),
			text: readFileSync(path, 'utf8'),
			slug: path.slice(path.lastIndexOf(sep) + 1, -ending.length),
			folder: path.split(sep).at(-2) ?? '',
		}));
}
