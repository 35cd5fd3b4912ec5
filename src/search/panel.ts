import { answerBlocks, preloadAnswers } from './answers/answers.ts';
import { debounce } from './debounce.ts';
import { SearchEngine, type Site } from './engine.ts';
import { FacetView } from './facet-view.ts';
import { isTyping, nextStop } from './keyboard.ts';
import { PanelView } from './panel-view.ts';
import { emptyRequest, isEmptyRequest, type SearchRequest } from './params.ts';
import { tidyQuery } from './query.ts';
import { readRecent, storeRecent, withQuery } from './recent.ts';
import { showAnswer } from './show-answer.ts';
import { failedView, idleView, loadingView, type StateActions } from './state-view.ts';
import { searchStrings as strings } from '../strings/search.ts';

/**
 * Quiet time after a key press before the search runs, in milliseconds. On a phone keys follow each other
 * after about 250, and each search in between would bring pages of its own: with 120 a first search for
 * "service level" came to 187 kB.
 */
const WAIT = 300;

interface PanelOptions {
	input: HTMLInputElement;
	site: Site;
	/** Called when the reader asks for something else, before the search runs. */
	onRequest?: (request: SearchRequest) => void;
	/** Words that the announcement of results ends with. */
	announceEnd?: (firstTitle: string) => string;
}

/**
 * The part of the search that the page and the dialog share: filters, results, states and keyboard,
 * tied to a search field that stands in the markup of either.
 */
export class SearchPanel {
	readonly #options: PanelOptions;
	readonly #engine: SearchEngine;
	readonly #facets: FacetView;
	readonly #view: PanelView;
	readonly #typing = debounce(() => this.#ask({ ...this.#request, query: this.#typed() }), WAIT);
	readonly #actions: StateActions;
	#request = emptyRequest();
	/** Ends the last search when another begins, so that it fetches no more and an answer that comes late is dropped. */
	#running = new AbortController();
	#settled = true;
	/** The text whose results are shown. */
	#shown = '';

	constructor(options: PanelOptions) {
		this.#options = options;
		this.#engine = new SearchEngine(options.site);
		this.#facets = new FacetView(`${options.input.id}-facets`, () =>
			this.#ask({ query: this.#typed(), filters: this.#facets.filters }),
		);
		this.#actions = {
			base: options.site.base,
			ask: (query) => this.#replace({ ...this.#request, query }),
			clearFilters: () => this.#replace({ ...emptyRequest(), query: this.#request.query }),
			retry: () => void this.#run(),
		};
		this.#view = new PanelView(this.#facets.element);
		options.input.addEventListener('input', () => this.#typing.later());
		// Who enters the field will search: the index can be on its way while the reader types.
		const preload = () => {
			this.#engine.preload();
			preloadAnswers();
		};
		options.input.addEventListener('focus', preload, { once: true });
		this.#view.content.addEventListener('click', (event) => this.#remember(event));
	}

	/** The panel, to be put below the field. */
	get element(): HTMLElement {
		return this.#view.element;
	}

	/** What the panel shows now. */
	get request(): SearchRequest {
		return this.#request;
	}

	/** Shows a request: fills the field and looks it up. */
	show(request: SearchRequest): void {
		this.#options.input.value = request.query;
		this.#request = request;
		void this.#run();
	}

	/** Looks up at once what stands in the field. */
	submit(): void {
		this.#typing.now();
	}

	/** The link of the first result, once results for the text in the field are there. */
	get firstResult(): HTMLAnchorElement | undefined {
		const isCurrent = this.#settled && this.#typed() === this.#request.query;
		return isCurrent ? this.#view.titles[0] : undefined;
	}

	/** Moves the focus by arrow keys; typing on a result goes on in the field. */
	handleKey(event: KeyboardEvent): void {
		const { input } = this.#options;
		const focused = document.activeElement;
		const stop = nextStop(event.key, focused, { input, titles: this.#view.titles });
		if (stop) {
			event.preventDefault();
			stop.focus();
			stop.closest('li, section')?.scrollIntoView({ block: 'nearest' });
		} else if (focused?.closest('.search-list, .search-answer') && isTyping(event)) {
			input.focus();
		}
	}

	/** A request that the panel itself writes into the field; the field takes the focus. */
	#replace(request: SearchRequest): void {
		this.#options.input.focus();
		this.#options.onRequest?.(request);
		this.show(request);
	}

	#ask(request: SearchRequest): void {
		this.#options.onRequest?.(request);
		this.#request = request;
		void this.#run();
	}

	async #run(): Promise<void> {
		this.#running.abort();
		const { signal } = (this.#running = new AbortController());
		const request = this.#request;
		if (isEmptyRequest(request)) {
			this.#show(idleView(this.#actions), strings.before);
			return;
		}
		this.#settled = false;
		const { content } = this.#view;
		if (!content.querySelector('.search-list')) content.replaceChildren(loadingView());
		try {
			const answer = await this.#engine.ask(request, signal);
			const blocks = await answerBlocks(request, answer, this.#options.site.base);
			if (signal.aborted) return;
			this.#settled = true;
			this.#shown = answer.instead ?? request.query;
			this.#facets.update(answer.findings.counts, request.filters);
			showAnswer(this.#view, answer, blocks, {
				request,
				actions: this.#actions,
				announceEnd: this.#options.announceEnd,
				onFailure: () => void this.#showFailure(this.#running.signal),
			});
		} catch {
			if (!signal.aborted) await this.#showFailure(signal);
		}
	}

	/** A search is kept on this device when its reader opens something that it found. */
	#remember({ target }: Event): void {
		const link = target instanceof Element ? target.closest('a') : null;
		if (!link?.closest('.search-list, .search-answer')) return;
		storeRecent(withQuery(readRecent(), this.#shown));
	}

	async #showFailure(signal: AbortSignal): Promise<void> {
		const hasNoIndex = await this.#engine.hasNoIndex();
		if (signal.aborted) return;
		this.#show(failedView(hasNoIndex, this.#actions), strings.results);
		this.#view.announce(hasNoIndex ? strings.noIndex : strings.failed);
	}

	#show(block: HTMLElement, heading: string, count = ''): void {
		this.#settled = true;
		this.#view.show(block, heading, count);
	}

	#typed(): string {
		return tidyQuery(this.#options.input.value);
	}
}
