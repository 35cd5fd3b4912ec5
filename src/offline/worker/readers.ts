import { fileOf } from '../path.ts';
import type { ClientPage } from './global.ts';
import type { Library } from './library.ts';
import { holds, type Binding, type CopyState } from './state.ts';

/** How long a bound client may be out of sight before it counts as closed, in milliseconds. */
const GRACE_MS = 60_000;

/**
 * Remembers with which edition each page, frame and worker began. A page asks for more files while it
 * is open; all of them must come from that edition.
 */
export class Readers {
	readonly #library: Library;
	readonly #scope: string;
	/** Clients since this worker started: also those that the browser does not list yet. */
	readonly #recent = new Map<string, string | null>();

	constructor(library: Library, scope: string) {
		this.#library = library;
		this.#scope = scope;
	}

	/** Notes what a new client was answered from. */
	note(id: string, edition: string | null): void {
		if (id) this.#recent.set(id, edition);
	}

	/** The edition of a client; null for one that came over the network. */
	async editionOf(client: Pick<ClientPage, 'id' | 'url'>): Promise<string | null> {
		const state = await this.#library.state();
		const bound = state.bound[client.id];
		if (bound) return bound.edition;
		const recent = this.#recent.get(client.id);
		if (recent !== undefined) return recent;
		// The worker was stopped since. Nothing changed since the page came, else it would be bound.
		return (await this.#isSaved(state, client.url)) ? (state.active?.id ?? null) : null;
	}

	/** What binds every client there is to its edition, for a state that changes what is active. */
	async bindings(living: readonly ClientPage[], now: number): Promise<CopyState['bound']> {
		const bound: Record<string, Binding> = {};
		for (const [id, edition] of this.#recent) bound[id] = { edition, since: now };
		for (const client of living) {
			bound[client.id] = { edition: await this.editionOf(client), since: now };
		}
		return bound;
	}

	/** Forgets bound clients that were closed. */
	async release(living: readonly ClientPage[], now: number): Promise<void> {
		const ids = new Set(living.map(({ id }) => id));
		const isOver = ([id, { since }]: [string, Binding]): boolean =>
			!ids.has(id) && now - since > GRACE_MS;
		await this.#library.change((state) => {
			const entries = Object.entries(state.bound);
			if (!entries.some(isOver)) return state;
			return { ...state, bound: Object.fromEntries(entries.filter((entry) => !isOver(entry))) };
		});
	}

	async #isSaved(state: CopyState, url: string): Promise<boolean> {
		const path = fileOf(url, this.#scope);
		if (!state.active || path === undefined) return false;
		const edition = await this.#library.edition(state.active.id);
		const group = edition?.files.get(path)?.group;
		return group !== undefined && holds(state, state.active.id, group);
	}
}
