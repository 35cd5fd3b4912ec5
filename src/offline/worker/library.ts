import { readManifest, type FileEntry, type Manifest } from '../manifest.ts';
import type { Shelves } from './shelf.ts';
import { emptyState, STATE, type CopyState } from './state.ts';

const edition = (id: string): string => `edition-${id}`;

/** An edition as the worker looks things up in it. */
export interface OpenEdition {
	manifest: Manifest;
	/** Entry and group of each file, by path. */
	files: ReadonlyMap<string, { entry: FileEntry; group: string }>;
}

/** The records of the copy: its state, and the lists of files. Read once, then held in memory. */
export class Library {
	readonly shelves: Shelves;
	#state: Promise<CopyState> | undefined;
	readonly #editions = new Map<string, Promise<OpenEdition | undefined>>();

	constructor(shelves: Shelves) {
		this.shelves = shelves;
	}

	/** The state as it is now. A state that cannot be read is an empty one. */
	state(): Promise<CopyState> {
		return (this.#state ??= this.#readState());
	}

	/** Changes the state, one change after the other. Rejects, and changes nothing, when it cannot be written. */
	change(edit: (state: CopyState) => CopyState): Promise<CopyState> {
		const before = this.state();
		const after = before.then(async (state) => {
			const next = edit(state);
			if (next !== state) await this.shelves.records.put(STATE, Response.json(next));
			return next;
		});
		this.#state = after.catch(() => before);
		return after;
	}

	/** An edition whose list is held; undefined when there is none or it is damaged. */
	edition(id: string): Promise<OpenEdition | undefined> {
		const known = this.#editions.get(id) ?? this.#readEdition(id);
		this.#editions.set(id, known);
		return known;
	}

	/** Holds the list of an edition. */
	async addEdition(manifest: Manifest): Promise<OpenEdition> {
		await this.shelves.records.put(edition(manifest.id), Response.json(manifest));
		const open = openEdition(manifest);
		this.#editions.set(manifest.id, Promise.resolve(open));
		return open;
	}

	/** Removes the lists of all editions but these. */
	async keepEditions(ids: ReadonlySet<string>): Promise<void> {
		const kept = new Set([...ids].map(edition));
		for (const name of await this.shelves.records.names()) {
			if (name === STATE || kept.has(name)) continue;
			await this.shelves.records.remove(name);
		}
		for (const id of this.#editions.keys()) if (!ids.has(id)) this.#editions.delete(id);
	}

	/** Forgets everything. */
	async clear(): Promise<void> {
		this.#state = Promise.resolve(emptyState);
		this.#editions.clear();
		await this.shelves.records.clear();
		await this.shelves.contents.clear();
	}

	async #readState(): Promise<CopyState> {
		try {
			const stored: unknown = await (await this.shelves.records.get(STATE))?.json();
			return { ...emptyState, ...(stored as CopyState | undefined) };
		} catch {
			return emptyState;
		}
	}

	async #readEdition(id: string): Promise<OpenEdition | undefined> {
		try {
			const stored = await this.shelves.records.get(edition(id));
			return stored && openEdition(await readManifest(await stored.json()));
		} catch {
			return undefined;
		}
	}
}

function openEdition(manifest: Manifest): OpenEdition {
	const files = new Map(
		Object.entries(manifest.groups).flatMap(([group, entries]) =>
			entries.map((entry) => [entry[0], { entry, group }] as const),
		),
	);
	return { manifest, files };
}
