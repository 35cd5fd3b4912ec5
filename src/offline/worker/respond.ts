import { addressOf, fileOf } from '../path.ts';
import type { FileEntry } from '../manifest.ts';
import type { Readers } from './readers.ts';
import { verified } from './fetch-file.ts';
import type { ClientPage, RequestEvent } from './global.ts';
import type { Library, OpenEdition } from './library.ts';
import { holds } from './state.ts';

/** The page that stands in for one that is not saved. */
const NOT_SAVED = 'offline/not-saved/index.html';

/** Names of files that hold a hash, so that one name has one content in all editions. */
const NAMED_BY_CONTENT = /^(_assets|fonts)\//;

/** What answering needs; a test gives its own. */
export interface Desk {
	library: Library;
	readers: Readers;
	scope: string;
	fetch: (request: Request) => Promise<Response>;
	client: (id: string) => Promise<ClientPage | undefined>;
	now: () => number;
}

type Asked = Pick<RequestEvent, 'request' | 'clientId' | 'resultingClientId'>;

/**
 * Answers a request from one edition: new pages from the active one, everything else from the edition
 * its page began with. What the copy does not hold comes over the network.
 */
export async function respond(desk: Desk, asked: Asked): Promise<Response> {
	const state = await desk.library.state();
	const isPage = asked.request.mode === 'navigate';
	const client = isPage ? undefined : await clientOf(desk, asked.clientId);
	const id = client ? await desk.readers.editionOf(client) : (state.active?.id ?? null);
	const edition = id === null ? undefined : await desk.library.edition(id);
	if (!edition) return overNetwork(desk, asked, isPage);
	const path = fileOf(asked.request.url, desk.scope) ?? '';
	const folder = edition.files.get(`${path}/index.html`);
	if (isPage && folder) return Response.redirect(withSlash(asked.request.url), 302);

	const file = edition.files.get(path);
	const isHeld = file && (id !== state.active?.id || holds(state, id, file.group));
	if (isHeld) {
		const stored = (await fromShelf(desk.library, file.entry)) ?? (await mended(desk, file.entry));
		if (stored) {
			await begin(desk, asked, id);
			return forRequest(asked.request, stored);
		}
	}
	if (isPage) return overNetwork(desk, asked, true, edition);
	return file ? sameEdition(desk, asked.request, file.entry) : desk.fetch(asked.request);
}

async function clientOf(desk: Desk, id: string): Promise<ClientPage | undefined> {
	return id ? desk.client(id) : undefined;
}

/** The stored content of a file; a damaged one is thrown out. */
async function fromShelf({ shelves }: Library, entry: FileEntry): Promise<Response | undefined> {
	const [, , hash] = entry;
	const stored = await shelves.contents.get(hash);
	const answer = stored && (await verified(stored, entry).catch(() => undefined));
	if (stored && !answer) await shelves.contents.remove(hash);
	return answer;
}

/** A file that should be in the copy and is gone or damaged, if the server still has the same. */
async function mended(desk: Desk, entry: FileEntry): Promise<Response | undefined> {
	const [path, , hash] = entry;
	try {
		const request = new Request(addressOf(path, desk.scope), { cache: 'no-store' });
		const response = await desk.fetch(request);
		const answer = response.ok ? await verified(response, entry) : undefined;
		if (answer) await desk.library.shelves.contents.put(hash, answer.clone());
		return answer;
	} catch {
		return undefined;
	}
}

/** A file that a page of an edition asks for and the copy lacks: the same content or none. */
async function sameEdition(desk: Desk, request: Request, entry: FileEntry): Promise<Response> {
	const response = await desk.fetch(new Request(request.url, { signal: request.signal }));
	const answer = response.ok ? await verified(response, entry) : undefined;
	return answer ? forRequest(request, answer) : Response.error();
}

async function overNetwork(
	desk: Desk,
	asked: Asked,
	isPage: boolean,
	edition?: OpenEdition,
): Promise<Response> {
	try {
		const response = await desk.fetch(asked.request);
		await begin(desk, asked, null);
		return response;
	} catch (error) {
		const stored = isPage
			? await notSaved(desk, asked, edition)
			: await sharedFile(desk, asked.request);
		if (stored) return stored;
		throw error;
	}
}

/** The page that says what is available instead. */
async function notSaved(
	desk: Desk,
	asked: Asked,
	edition: OpenEdition | undefined,
): Promise<Response | undefined> {
	const file = edition?.files.get(NOT_SAVED);
	const stored = file && (await fromShelf(desk.library, file.entry));
	if (!stored || !edition) return undefined;
	// Its address is that of the missing page, so the worker must be told where it came from.
	await bind(desk, asked.resultingClientId, edition.manifest.id);
	return new Response(stored.body, { status: 503, headers: stored.headers });
}

/** What a page of the network may take from the copy when the network is gone. */
async function sharedFile(
	{ library, scope }: Desk,
	request: Request,
): Promise<Response | undefined> {
	const path = fileOf(request.url, scope) ?? '';
	const { active } = await library.state();
	if (!active || !NAMED_BY_CONTENT.test(path)) return undefined;
	const file = (await library.edition(active.id))?.files.get(path);
	const stored = file && (await fromShelf(library, file.entry));
	return stored && forRequest(request, stored);
}

/** Notes what a client begins with; one that differs from new pages is remembered for good. */
async function begin(desk: Desk, asked: Asked, edition: string | null): Promise<void> {
	const id = asked.resultingClientId;
	if (!id) return;
	const { active } = await desk.library.state();
	const isWorker = asked.request.mode !== 'navigate';
	if (isWorker && edition !== (active?.id ?? null)) await bind(desk, id, edition);
	else desk.readers.note(id, edition);
}

async function bind(desk: Desk, id: string, edition: string | null): Promise<void> {
	desk.readers.note(id, edition);
	const since = desk.now();
	// Without room for the note the page is shown all the same.
	await desk.library
		.change((state) => ({ ...state, bound: { ...state.bound, [id]: { edition, since } } }))
		.catch(() => undefined);
}

function forRequest(request: Request, answer: Response): Response {
	return request.method === 'HEAD' ? new Response(null, { headers: answer.headers }) : answer;
}

function withSlash(address: string): string {
	const url = new URL(address);
	url.pathname += '/';
	return url.href;
}
