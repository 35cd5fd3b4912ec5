import { responseOf } from '../../platform/response.ts';
import { isHandedOver, isText } from './carried.ts';
import { inSite, type Place } from './place.ts';

/** Files that came as scripts, and the answers made of them. */
export class Handed {
	readonly #files = new Map<string, string | Uint8Array<ArrayBuffer>>();
	readonly #bring: (name: string) => Promise<void>;

	/** @param bring runs the script that hands over the file of a path */
	constructor(bring: (name: string) => Promise<void>) {
		this.#bring = bring;
	}

	/** Called by the script of each file: with its text, or with its bytes in base64. */
	take(path: string, content: string): void {
		this.#files.set(path, isText(path) ? content : fromBase64(content));
	}

	/** The content of a file; undefined when the copy has none of that name. */
	async read(path: string): Promise<string | Uint8Array<ArrayBuffer> | undefined> {
		if (!isHandedOver(path)) return undefined;
		if (!this.#files.has(path)) await this.#bring(path).catch(() => undefined);
		return this.#files.get(path);
	}
}

/** A `fetch` that answers from a copy and asks nobody. What the copy lacks is answered by 404. */
export function fetchFrom(handed: Handed, place: Place): typeof fetch {
	return async (input, init) => {
		const address = input instanceof Request ? input.url : String(input);
		const inside = inSite(address, document.baseURI, place);
		const content = inside && (await handed.read(inside.path));
		if (!inside || content === undefined) return new Response(null, { status: 404 });
		return responseOf(inside.path, init?.method === 'HEAD' ? null : content);
	};
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
	const binary = atob(text);
	const bytes = new Uint8Array(binary.length);
	for (let at = 0; at < binary.length; at += 1) bytes[at] = binary.charCodeAt(at);
	return bytes;
}
