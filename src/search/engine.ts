import { loadJson } from '../platform/load.ts';
import { ask, type Answer } from './ask.ts';
import { loadIndex, type SearchIndex } from './pagefind.ts';
import type { SearchRequest } from './params.ts';

/** Where the site stands and which build it is. */
export interface Site {
	/** Base path of the site, with a slash at both ends. */
	base: string;
	build?: string | undefined;
}

/** The search of one page view: loads the index once, on first need. */
export class SearchEngine {
	readonly #site: Site;
	#index: Promise<SearchIndex> | undefined;
	#attempt = 0;

	constructor(site: Site) {
		this.#site = site;
	}

	/**
	 * Starts to load what every search needs. What single words need comes with the search: the
	 * beginnings of a word stand in other parts of the index than the word. Failing is left to `ask`.
	 */
	preload(): void {
		this.#load().catch(() => undefined);
	}

	/**
	 * Answers a request.
	 *
	 * @param signal ends the search, not the loading of the index
	 * @throws When the index cannot be loaded, or when the search is ended. The next call tries again.
	 */
	async ask(request: SearchRequest, signal: AbortSignal): Promise<Answer> {
		const { base, build = '' } = this.#site;
		// Files of names know pages by number, and numbers are those of one build.
		const read = (path: string) => loadJson(`${base}pagefind/${path}?ts=${build}`);
		return ask(this.#load(), read, request, signal);
	}

	/** Whether the site answers but has no index, as a development server does. */
	async hasNoIndex(): Promise<boolean> {
		const entry = `${this.#site.base}pagefind/pagefind-entry.json`;
		return fetch(entry, { method: 'HEAD' }).then(
			(response) => !response.ok,
			() => false,
		);
	}

	#load(): Promise<SearchIndex> {
		this.#index ??= loadIndex({ ...this.#site, attempt: this.#attempt }).catch((error: unknown) => {
			this.#index = undefined;
			this.#attempt += 1;
			throw error;
		});
		return this.#index;
	}
}
