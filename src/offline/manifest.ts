import { hashOf } from './hash.ts';
import { lengthened } from './shared-paths.ts';

/** Where the list of all files stands, below the base. */
export const MANIFEST_FILE = 'offline/manifest.json';
/** Where the short facts stand that say whether a copy is the newest. */
export const EDITION_FILE = 'offline/edition.json';

/** A file of an edition: path below the base, size in bytes, short hash. */
export type FileEntry = readonly [path: string, size: number, hash: string];

/** What names an edition. */
export interface EditionName {
	/** Made from the contents: two builds of the same contents share it. */
	id: string;
	version: string;
	/** Of the release, `YYYY-MM-DD`. */
	date: string;
	/** Edition of the figures. */
	data: string;
}

/** All files of an edition, by group. */
export interface Manifest extends EditionName {
	groups: Readonly<Record<string, readonly FileEntry[]>>;
}

/** How much a group holds. */
export interface GroupSize {
	files: number;
	/** Room on the device. */
	bytes: number;
	/** Bytes that travel when the server compresses as gzip does. */
	packed: number;
}

/** The facts of an edition without its files. */
export interface Edition extends EditionName {
	groups: Readonly<Record<string, GroupSize>>;
}

/** The id that the contents give: one character changed anywhere makes another one. */
export function editionId(groups: Manifest['groups']): Promise<string> {
	const lines = Object.values(groups)
		.flat()
		.map(([path, , hash]) => `${path} ${hash}`)
		.sort();
	return hashOf(new TextEncoder().encode(lines.join('\n')));
}

/**
 * Reads a list of files that was loaded or stored.
 *
 * @throws When it is no such list, or when its files do not give the id it names.
 */
export async function readManifest(value: unknown): Promise<Manifest> {
	const name = readName(value);
	const groups = recordOf(withWholePaths(value), isFileList);
	if ((await editionId(groups)) !== name.id) throw new Error('The list of files is damaged.');
	return { ...name, groups };
}

/** The list as it is written, with the groups as `shortened` leaves them. */
function withWholePaths(value: unknown): unknown {
	const groups = Object.entries(fields(fields(value).groups));
	return {
		groups: Object.fromEntries(
			groups.map(([id, files]) => [
				id,
				Array.isArray(files) ? lengthened(files as unknown[]) : files,
			]),
		),
	};
}

/** Reads the facts of an edition. @throws When they are none. */
export function readEdition(value: unknown): Edition {
	return { ...readName(value), groups: recordOf(value, isGroupSize) };
}

function readName(value: unknown): EditionName {
	const { id, version, date, data } = fields(value);
	if (![id, version, date, data].every((text) => typeof text === 'string')) {
		throw new Error('The edition is not named.');
	}
	return { id, version, date, data } as EditionName;
}

function recordOf<T>(value: unknown, isOne: (entry: unknown) => entry is T): Record<string, T> {
	const entries = Object.entries(fields(fields(value).groups));
	if (entries.length === 0 || !entries.every(([, entry]) => isOne(entry))) {
		throw new Error('The groups of the edition cannot be read.');
	}
	return Object.fromEntries(entries) as Record<string, T>;
}

function fields(value: unknown): Record<string, unknown> {
	return typeof value === 'object' && value !== null ? { ...value } : {};
}

function isFileList(value: unknown): value is FileEntry[] {
	return Array.isArray(value) && value.every(isFile);
}

function isFile(value: unknown): value is FileEntry {
	if (!Array.isArray(value)) return false;
	const [path, size, hash] = value as unknown[];
	return typeof path === 'string' && typeof size === 'number' && typeof hash === 'string';
}

function isGroupSize(value: unknown): value is GroupSize {
	const { files, bytes, packed } = fields(value);
	return [files, bytes, packed].every((number) => typeof number === 'number');
}
