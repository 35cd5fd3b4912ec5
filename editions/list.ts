import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { checksumList, sha256 } from './lib/checksums.ts';

/** The editions, in the order in which readers meet their files. */
const IDS = ['zip', 'zim', 'epub', 'pdf'] as const;

const editionFile = z.object({
	edition: z.enum(IDS),
	name: z.string(),
	/** Size in bytes. */
	bytes: z.int(),
	sha256: z.string().length(64),
});

/** A file that readers can take away. */
export type EditionFile = z.infer<typeof editionFile>;

const editionList = z.object({ id: z.string(), date: z.iso.date(), files: z.array(editionFile) });

/** The files of one edition of the atlas: `offline/editions/editions.json`. */
export type EditionList = z.infer<typeof editionList>;

/** Reads `editions.json`; undefined where there is none. Throws when it is not what it should be. */
export async function readList(folder: string): Promise<EditionList | undefined> {
	const text = await readFile(join(folder, 'editions.json'), 'utf8').catch(() => undefined);
	return text === undefined ? undefined : editionList.parse(JSON.parse(text));
}

/** The files that an edition has left in its folder, sorted by name. */
export async function listed(
	edition: EditionFile['edition'],
	folder: string,
): Promise<EditionFile[]> {
	const names = (await readdir(folder)).toSorted();
	return Promise.all(
		names.map(async (name) => {
			const content = await readFile(join(folder, name));
			return { edition, name, bytes: content.length, sha256: sha256(content) };
		}),
	);
}

/** Files in the order of their editions. */
export function inOrder(files: readonly EditionFile[]): EditionFile[] {
	return IDS.flatMap((id) => files.filter(({ edition }) => edition === id));
}

/** The files that stand beside the editions. */
export function listFilesOf(list: EditionList): Record<string, string> {
	return {
		'editions.json': `${JSON.stringify(list, null, '\t')}\n`,
		SHA256SUMS: checksumList(list.files),
	};
}
