/**
 * What a service worker finds around it. TypeScript has these types in a library that cannot be
 * used beside the one for pages, so the part that is used stands here.
 */
export interface ClientPage {
	id: string;
	url: string;
	postMessage(message: unknown): void;
}

/** An event that may keep the worker alive. */
export interface LastingEvent extends Event {
	waitUntil(work: Promise<unknown>): void;
}

/** A request of a page or of a worker of a page. */
export interface RequestEvent extends LastingEvent {
	request: Request;
	/** Who asks; empty for a navigation. */
	clientId: string;
	/** The page, frame or worker that the answer will become. */
	resultingClientId: string;
	respondWith(answer: Promise<Response>): void;
}

/** A message of a page. */
export interface OrderEvent extends LastingEvent {
	data: unknown;
}

/** The global object of the worker. */
export interface WorkerScope {
	registration: { scope: string };
	caches: CacheStorage;
	navigator: { connection?: { saveData?: boolean; type?: string } };
	clients: {
		get(id: string): Promise<ClientPage | undefined>;
		matchAll(options: {
			type: 'all' | 'window';
			includeUncontrolled?: boolean;
		}): Promise<ClientPage[]>;
	};
	addEventListener(type: 'activate', listener: (event: LastingEvent) => void): void;
	addEventListener(type: 'fetch', listener: (event: RequestEvent) => void): void;
	addEventListener(type: 'message', listener: (event: OrderEvent) => void): void;
}
