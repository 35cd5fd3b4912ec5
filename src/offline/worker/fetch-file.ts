import { contentType } from '../content-type.ts';
import { hashOf } from '../hash.ts';
import type { FileEntry } from '../manifest.ts';
import type { FileFault } from '../messages.ts';
import { addressOf } from '../path.ts';

/** The right content of a file, with the headers it came with, or what came in its place. */
export type Fetched =
	{ answer: Response; fault?: undefined } | { answer?: undefined; fault: FileFault };

/** Headers that describe the transfer and not the content. A store of answers minds "vary". */
const OF_TRANSFER = [
	'content-encoding',
	'content-length',
	'content-type',
	'transfer-encoding',
	'vary',
];

/** Waits before the second and the third attempt, in milliseconds. */
const PAUSES = [200, 800];

/** What fetching needs; a test gives its own. */
export interface Network {
	fetch: (address: string, init: RequestInit) => Promise<Response>;
	pause: (milliseconds: number) => Promise<void>;
	scope: string;
}

/**
 * Fetches a file and compares it with its hash, up to three times.
 *
 * @throws When the server cannot be reached, or when the signal ends it.
 */
export async function fetchFile(
	network: Network,
	entry: FileEntry,
	signal: AbortSignal,
): Promise<Fetched> {
	for (let attempt = 0; ; attempt++) {
		const pause = PAUSES[attempt];
		try {
			const fetched = await fetchOnce(network, entry, signal);
			if (fetched.answer || pause === undefined) return fetched;
		} catch (error) {
			if (signal.aborted || pause === undefined) throw error;
		}
		await network.pause(pause);
		signal.throwIfAborted();
	}
}

async function fetchOnce(
	{ fetch, scope }: Network,
	entry: FileEntry,
	signal: AbortSignal,
): Promise<Fetched> {
	const [path] = entry;
	// What is stored here need not lie in the browser's own store as well.
	const response = await fetch(addressOf(path, scope), { cache: 'no-store', signal });
	if (!response.ok) return { fault: { path, kind: 'status', status: response.status } };
	const answer = await verified(response, entry);
	if (answer) return { answer };
	const isPage = response.headers.get('content-type')?.startsWith('text/html') ?? false;
	return { fault: { path, kind: isPage && !path.endsWith('.html') ? 'page' : 'altered' } };
}

/**
 * An answer with the content that the entry names, as it is stored and served; undefined when the
 * content is another one.
 */
export async function verified(
	response: Response,
	[path, size, hash]: FileEntry,
): Promise<Response | undefined> {
	const bytes = await response.arrayBuffer();
	if (bytes.byteLength !== size || (await hashOf(bytes)) !== hash) return undefined;
	const headers = new Headers(response.headers);
	for (const name of OF_TRANSFER) headers.delete(name);
	headers.set('content-type', contentType(path));
	return new Response(bytes, { headers });
}
