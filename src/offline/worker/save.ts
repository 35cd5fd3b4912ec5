import {
	EDITION_FILE,
	MANIFEST_FILE,
	readEdition,
	readManifest,
	type Edition,
	type FileEntry,
	type Manifest,
} from '../manifest.ts';
import type { FileFault, Progress, Trouble } from '../messages.ts';
import { amountOf, completeGroups, filesOf, missingFiles, wantedGroups } from '../needs.ts';
import type { Readers } from './readers.ts';
import { fetchFile, type Network } from './fetch-file.ts';
import type { ClientPage } from './global.ts';
import type { Library } from './library.ts';

/** Files on their way at a time. */
const LANES = 8;
/** How many faulty files a save names before it gives up. */
const MOST_FAULTS = 20;
/** How often a save begins anew because the server got another edition meanwhile. */
const MOST_EDITIONS = 3;

/** What saving needs. */
export interface SaveTools {
	library: Library;
	readers: Readers;
	network: Network;
	living: () => Promise<ClientPage[]>;
	now: () => number;
	/** Told after every file. */
	progress: (progress: Progress) => void;
}

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

/** Fetches and stores files stage by stage, several at a time, and tells how far it is. */
async function fetchAll(
	{ library, network, progress }: SaveTools,
	files: readonly FileEntry[],
	stages: readonly FileEntry[][],
	signal: AbortSignal,
): Promise<FileFault[]> {
	const total = amountOf(files);
	const faults: FileFault[] = [];
	const left = amountOf(stages.flat());
	const done = { files: total.files - left.files, bytes: total.bytes - left.bytes };
	let fetched = 0;
	const tell = (): void => progress({ job: 'save', ...done, total, fetched });
	tell();
	const stop = new AbortController();
	signal.addEventListener('abort', () => stop.abort(signal.reason), { signal: stop.signal });
	const lane = async (queue: FileEntry[]): Promise<void> => {
		for (let entry = queue.shift(); entry; entry = queue.shift()) {
			stop.signal.throwIfAborted();
			const { answer, fault } = await fetchFile(network, entry, stop.signal);
			if (fault) faults.push(fault);
			if (faults.length >= MOST_FAULTS) return;
			if (!answer) continue;
			const [, size, hash] = entry;
			await library.shelves.contents.put(hash, answer);
			done.files++;
			done.bytes += size;
			fetched += size;
			tell();
		}
	};
	for (const stage of stages) {
		const queue = [...stage];
		const lanes = Array.from({ length: LANES }, () =>
			lane(queue).catch((error: unknown) => {
				// One lane failed: the others need not go on.
				stop.abort(error);
				throw error;
			}),
		);
		// All must have ended: nothing is written after this.
		const ends = await Promise.allSettled(lanes);
		signal.throwIfAborted();
		if (ends.some(({ status }) => status === 'rejected')) throw stop.signal.reason;
	}
	return faults;
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
