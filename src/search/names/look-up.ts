import { comparedNames, withoutFrame } from './asked.ts';
import { bucketFile, bucketOf } from './bucket.ts';
import { foldName } from './fold.ts';
import { namedIn, type Named } from './named.ts';

/** Reads a file of the index, by its path below the folder of the index. */
export type ReadFile = (path: string) => Promise<unknown>;

/**
 * The pages that a text names, a list for each thing it names: one for "KPO" or "what is KPO", two
 * for "Poland vs Egypt". Empty when a part of the text is no name of a page.
 *
 * Rejects when a file of names does not arrive.
 */
export async function lookUp(query: string, read: ReadFile): Promise<Named[][]> {
	const names = async (text: string) => {
		const name = foldName(text);
		return name === '' ? [] : namedIn(await read(bucketFile(bucketOf(name))), name);
	};
	for (const text of new Set([query, withoutFrame(query)])) {
		const named = await names(text);
		if (named.length > 0) return [named];
	}
	const parts = await Promise.all(comparedNames(query).map(names));
	return parts.every((named) => named.length > 0) ? parts : [];
}
