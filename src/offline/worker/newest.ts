import {
	EDITION_FILE,
	MANIFEST_FILE,
	readEdition,
	readManifest,
	type Edition,
	type Manifest,
} from '../manifest.ts';
import type { Network } from './fetch-file.ts';
import type { Library } from './library.ts';

/** The facts of the newest edition on the server. @throws When they cannot be had. */
export async function newestEdition({ fetch, scope }: Network): Promise<Edition> {
	const response = await fetch(scope + EDITION_FILE, { cache: 'no-store' });
	if (!response.ok) throw new ListError();
	return readEdition(await response.json().catch(() => undefined));
}

/**
 * The list of the newest edition, which is loaded only when it is not held already.
 *
 * @throws When it cannot be had, or is not the list that the edition names.
 */
export async function newestManifest(library: Library, network: Network): Promise<Manifest> {
	const { id } = await newestEdition(network);
	const held = await library.edition(id);
	if (held) return held.manifest;
	const response = await network.fetch(network.scope + MANIFEST_FILE, { cache: 'no-store' });
	const value: unknown = response.ok ? await response.json().catch(() => undefined) : undefined;
	const manifest = await readManifest(value).catch(() => undefined);
	if (manifest?.id !== id) throw new ListError();
	return (await library.addEdition(manifest)).manifest;
}

/** The server has no list of files, or a wrong one. */
export class ListError extends Error {}
