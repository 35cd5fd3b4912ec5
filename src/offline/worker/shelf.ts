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

/** The cache of a shelf, and how the addresses in it begin. Several atlases may share an origin, so both hold the scope. */
export function shelfPlace(scope: string, kind: keyof Shelves) {
	return {
		cacheName: `bpo-atlas ${kind} ${scope}`,
		prefix: `${scope}offline/copy/${kind}/`,
	};
}

/** A shelf in the browser's cache. */
export function cacheShelf(caches: CacheStorage, scope: string, kind: keyof Shelves): Shelf {
	const { cacheName, prefix } = shelfPlace(scope, kind);
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
