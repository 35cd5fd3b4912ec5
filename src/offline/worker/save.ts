import type { FileEntry, Manifest } from '../manifest.ts';
import type { FileFault, Trouble } from '../messages.ts';
import { completeGroups, filesOf, missingFiles, wantedGroups } from '../needs.ts';
import { fetchAll, type FetchTools } from './fetch-all.ts';
import type { ClientPage } from './global.ts';
import { ListError, newestEdition, newestManifest } from './newest.ts';
import type { Readers } from './readers.ts';

/** How often a save begins anew because the server got another edition meanwhile. */
const MOST_EDITIONS = 3;

/** What saving needs. */
export interface SaveTools extends FetchTools {
	readers: Readers;
	living: () => Promise<ClientPage[]>;
	now: () => number;
}

/**
 * Saves groups of the newest edition, besides those that are saved. Only what is missing is fetched. The
 * old copy is read until the new one is complete; then one write switches.
 *
 * @returns what stopped it; undefined when all is saved or the signal ended it
 */
export async function save(
	tools: SaveTools,
	wish: readonly string[],
	signal: AbortSignal,
): Promise<Trouble | undefined> {
	try {
		for (let editions = 0; editions < MOST_EDITIONS; editions++) {
			const manifest = await newestManifest(tools.library, tools.network);
			const { active } = await tools.library.state();
			const groups = wantedGroups(manifest, [...wish, ...(active?.groups ?? [])]);
			const faults = await saveGroups(tools, manifest, groups, signal);
			if (faults.length === 0) return undefined;
			const { id } = await newestEdition(tools.network);
			if (id === manifest.id) return { kind: 'files', files: faults };
		}
		return { kind: 'unsteady' };
	} catch (error) {
		return signal.aborted ? undefined : troubleOf(error);
	}
}

/** What an error means to the reader. Everything that is not known by name is the connection. */
export function troubleOf(error: unknown): Trouble {
	if (error instanceof ListError) return { kind: 'list' };
	const name = error instanceof Error || error instanceof DOMException ? error.name : '';
	return { kind: name === 'QuotaExceededError' ? 'room' : 'connection' };
}

async function saveGroups(
	tools: SaveTools,
	manifest: Manifest,
	groups: readonly string[],
	signal: AbortSignal,
): Promise<FileFault[]> {
	const { library } = tools;
	await library.change((state) => ({ ...state, pending: { id: manifest.id, groups } }));
	const files = filesOf(manifest, groups);
	const missing = missingFiles(files, await library.shelves.contents.names());
	try {
		const faults = await fetchAll(tools, files, coreFirst(manifest, groups, missing), signal);
		signal.throwIfAborted();
		if (faults.length === 0) await switchTo(tools, manifest, groups, true);
		else await keepComplete(tools, manifest, groups);
		return faults;
	} catch (error) {
		await keepComplete(tools, manifest, groups);
		throw error;
	}
}

/** The files of the frame, then all others: a save that stops early can still be read. */
function coreFirst(
	manifest: Manifest,
	groups: readonly string[],
	missing: readonly FileEntry[],
): FileEntry[][] {
	const core = new Set(filesOf(manifest, groups.slice(0, 1)).map(([, , hash]) => hash));
	const isCore = ([, , hash]: FileEntry): boolean => core.has(hash);
	return [missing.filter(isCore), missing.filter((entry) => !isCore(entry))];
}

/** A first save that stopped: the groups that are complete can be read. A copy that is read already stays. */
async function keepComplete(
	tools: SaveTools,
	manifest: Manifest,
	groups: readonly string[],
): Promise<void> {
	const { active } = await tools.library.state();
	if (active && active.id !== manifest.id) return;
	const present = await tools.library.shelves.contents.names();
	const complete = completeGroups(manifest, groups, present);
	const isMore = complete.some((group) => !active?.groups.includes(group));
	const [core] = groups;
	if (isMore && core !== undefined && complete.includes(core)) {
		await switchTo(tools, manifest, complete, false).catch(() => undefined);
	}
}

/** Makes groups of an edition the copy that is read, with every open page bound to what it began with. */
async function switchTo(
	{ library, readers, living, now }: SaveTools,
	{ id }: Manifest,
	groups: readonly string[],
	isWhole: boolean,
): Promise<void> {
	const bound = await readers.bindings(await living(), now());
	await library.change((state) => ({
		...state,
		active: { id, groups },
		pending: isWhole ? undefined : state.pending,
		newer: undefined,
		bound: { ...state.bound, ...bound },
	}));
}
