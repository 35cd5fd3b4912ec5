import { hashOf } from '../../../src/offline/hash.ts';
import { editionId, type FileEntry, type Manifest } from '../../../src/offline/manifest.ts';
import { Library } from '../../../src/offline/worker/library.ts';
import { Readers } from '../../../src/offline/worker/readers.ts';
import type { ClientPage } from '../../../src/offline/worker/global.ts';
import type { Network } from '../../../src/offline/worker/fetch-file.ts';
import type { Shelf } from '../../../src/offline/worker/shelf.ts';
import type { Progress } from '../../../src/offline/messages.ts';

export const SCOPE = 'https://atlas.test/sub/';

/** Texts of files, by group and path. */
export type Texts = Readonly<Record<string, Readonly<Record<string, string>>>>;

const bytesOf = (text: string) => new TextEncoder().encode(text);

/** The list of an edition with these texts. */
export async function manifestOf(texts: Texts): Promise<Manifest> {
	const groups: Record<string, FileEntry[]> = {};
	for (const [group, files] of Object.entries(texts)) {
		groups[group] = await Promise.all(
			Object.entries(files).map(
				async ([path, text]) => [path, bytesOf(text).length, await hashOf(bytesOf(text))] as const,
			),
		);
	}
	const id = await editionId(groups);
	return { id, version: '0.1', date: '2026-11-22', data: '2026-11', groups };
}

/** A shelf in memory with room for so many entries. */
export class MemoryShelf implements Shelf {
	readonly entries = new Map<string, { bytes: ArrayBuffer; headers: Headers }>();
	room = Infinity;

	async get(name: string): Promise<Response | undefined> {
		const entry = this.entries.get(name);
		return Promise.resolve(entry && new Response(entry.bytes, { headers: entry.headers }));
	}

	async put(name: string, answer: Response): Promise<void> {
		if (!this.entries.has(name) && this.entries.size >= this.room) {
			throw new DOMException('Full', 'QuotaExceededError');
		}
		this.entries.set(name, { bytes: await answer.arrayBuffer(), headers: answer.headers });
	}

	remove(name: string): Promise<void> {
		this.entries.delete(name);
		return Promise.resolve();
	}

	names(): Promise<Set<string>> {
		return Promise.resolve(new Set(this.entries.keys()));
	}

	clear(): Promise<void> {
		this.entries.clear();
		return Promise.resolve();
	}
}

/** A server of texts and of the lists made of them, which notes what was asked. */
export class Host implements Network {
	readonly scope = SCOPE;
	readonly asked: string[] = [];
	/** How often the list of files was fetched. */
	lists = 0;
	readonly instead = new Map<string, () => Response | Promise<Response>>();
	manifest!: Manifest;
	#texts!: Texts;

	static async of(texts: Texts): Promise<Host> {
		const host = new Host();
		await host.publish(texts);
		return host;
	}

	async publish(texts: Texts): Promise<void> {
		this.#texts = texts;
		this.manifest = await manifestOf(texts);
	}

	readonly pause = () => Promise.resolve();

	readonly fetch = async (address: string): Promise<Response> => {
		const path = decodeURIComponent(address.slice(SCOPE.length));
		const instead = this.instead.get(path);
		if (instead) return instead();
		if (path === 'offline/edition.json') {
			const sizes = { files: 1, bytes: 1, packed: 1 };
			const groups = Object.keys(this.manifest.groups).map((group) => [group, sizes] as const);
			return Response.json({ ...this.manifest, groups: Object.fromEntries(groups) });
		}
		if (path === 'offline/manifest.json') {
			this.lists++;
			return Response.json(this.manifest);
		}
		this.asked.push(path);
		const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
		const text = Object.values(this.#texts)
			.map((files) => files[file])
			.find((found) => found !== undefined);
		return text === undefined ? new Response('Not found', { status: 404 }) : new Response(text);
	};
}

/** A copy in memory with all that saving needs. */
export function copyOf(host: Host) {
	const contents = new MemoryShelf();
	const records = new MemoryShelf();
	const library = new Library({ contents, records });
	const readers = new Readers(library, SCOPE);
	const living: ClientPage[] = [];
	const told: Progress[] = [];
	const tools = {
		library,
		readers,
		network: host,
		living: () => Promise.resolve(living),
		now: () => 1_000_000,
		progress: (progress: Progress) => void told.push(progress),
	};
	return { contents, records, library, readers, living, told, tools };
}

/** An open page. */
export function clientAt(id: string, path: string): ClientPage {
	return { id, url: SCOPE + path, postMessage: () => undefined };
}
