import { amountOf, filesOf, missingFiles, wantedGroups } from '../needs.ts';
import type { Network } from './fetch-file.ts';
import type { Library } from './library.ts';
import { newestManifest } from './newest.ts';

/**
 * Asks the server for its edition and notes one that is newer than the copy, with what an update would
 * fetch.
 *
 * @throws When the server cannot be asked.
 */
export async function look(library: Library, network: Network, now: number): Promise<void> {
	const { active } = await library.state();
	if (!active) return;
	const manifest = await newestManifest(library, network);
	const { id, version, date, data } = manifest;
	const files = filesOf(manifest, wantedGroups(manifest, active.groups));
	const missing = missingFiles(files, await library.shelves.contents.names());
	const newer = id === active.id ? undefined : { id, version, date, data, ...amountOf(missing) };
	await library.change((state) => ({ ...state, newer, looked: now }));
}
