import { find, type Findings } from './client.ts';
import { loadPagefind, type Pagefind } from './pagefind.ts';
import type { SearchRequest } from './params.ts';
import { suggestQuery } from './suggest.ts';

/** Where the site stands and which build it is. */
export interface Site {
	/** Base path of the site, with a slash at both ends. */
	base: string;
	build?: string | undefined;
}

/** The search of one page view: loads the index once, on first need. */
export class SearchEngine {
	readonly #site: Site;
	#pagefind: Promise<Pagefind> | undefined;
	#words: Promise<readonly string[]> | undefined;
	#attempt = 0;

	constructor(site: Site) {
		this.#site = site;
	}

	/** Starts to load the index, and the part of it that a text will need. Failing is left to `find`. */
	preload(text: string): void {
		this.#load()
			.then((pagefind) => (text ? pagefind.preload(text) : undefined))
			.catch(() => undefined);
	}

	/**
	 * Looks a request up.
	 *
	 * @throws When the index cannot be loaded. The next call tries again.
	 */
	async find(request: SearchRequest): Promise<Findings> {
		return find(await this.#load(), request);
	}

	/** Whether the site answers but has no index, as a development server does. */
	async hasNoIndex(): Promise<boolean> {
		const entry = `${this.#site.base}pagefind/pagefind-entry.json`;
		return fetch(entry, { method: 'HEAD' }).then(
			(response) => !response.ok,
			() => false,
		);
	}

	/** A corrected text that finds something with the same filters, if there is one. */
	async suggest(request: SearchRequest): Promise<string | undefined> {
		const query = suggestQuery(request.query, await this.#loadWords());
		if (query === undefined) return undefined;
		const { total } = await this.find({ ...request, query });
		return total > 0 ? query : undefined;
	}

	#load(): Promise<Pagefind> {
		this.#pagefind ??= loadPagefind({ ...this.#site, attempt: this.#attempt }).catch(
			(error: unknown) => {
				this.#pagefind = undefined;
				this.#attempt += 1;
				throw error;
			},
		);
		return this.#pagefind;
	}

	#loadWords(): Promise<readonly string[]> {
		this.#words ??= fetchWords(`${this.#site.base}pagefind/words.json`).catch(() => []);
		return this.#words;
	}
}

/** The site's own list of words, written beside the index when the site is built. */
async function fetchWords(address: string): Promise<readonly string[]> {
	const list: unknown = await (await fetch(address)).json();
	return Array.isArray(list) ? list.filter((word) => typeof word === 'string') : [];
}
