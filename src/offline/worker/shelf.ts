/** A store of answers by name. */
export interface Shelf {
	get(name: string): Promise<Response | undefined>;
	/** @throws QuotaExceededError when there is no room. */
	put(name: string, answer: Response): Promise<void>;
	remove(name: string): Promise<void>;
	names(): Promise<Set<string>>;
	/** Removes everything. */
	clear(): Promise<void>;
}

/** The two shelves of a copy. */
export interface Shelves {
	/** Contents of files, by hash: editions that share a file share its content. */
	contents: Shelf;
	/** The state of the copy, and the list of files of each edition that is held. */
	records: Shelf;
}

/**
 * A shelf in the browser's cache. Several atlases may share an origin, so the name of the cache holds
 * the scope.
 */
export function cacheShelf(caches: CacheStorage, scope: string, kind: string): Shelf {
	const cacheName = `bpo-atlas ${kind} ${scope}`;
	const prefix = `${scope}offline/copy/${kind}/`;
	const open = () => caches.open(cacheName);
	return {
		get: async (name) => (await open()).match(prefix + name),
		put: async (name, answer) => (await open()).put(prefix + name, answer),
		remove: async (name) => {
			await (await open()).delete(prefix + name);
		},
		names: async () => {
			const requests = await (await open()).keys();
			return new Set(requests.map(({ url }) => url.slice(prefix.length)));
		},
		clear: async () => {
			await caches.delete(cacheName);
		},
	};
}
