import { decode, encode, type RankingState } from './state.ts';

/**
 * The state of a figure in the address of the page. Only pages that say so keep it there: an
 * article holds several figures and its address is cited.
 */
export class PageUrl {
	readonly #figure: string;
	readonly #defaults: RankingState;
	readonly #keeps: boolean;

	constructor(host: HTMLElement, figure: string, defaults: RankingState) {
		this.#figure = figure;
		this.#defaults = defaults;
		this.#keeps = host.closest('[data-url-state]') !== null;
	}

	/** The state a reader came with; a year without data counts as none. */
	read(years: readonly [number, number] | undefined): RankingState {
		if (!this.#keeps) return this.#defaults;
		const state = decode(location.search, this.#defaults, this.#figure);
		const [first = Infinity, last = -Infinity] = years ?? [];
		const known = state.year === 'latest' || (state.year >= first && state.year <= last);
		return known ? state : { ...state, year: this.#defaults.year };
	}

	/** Puts the state into the address, where the page keeps it there; adds no step to the history. */
	write(state: RankingState): void {
		if (!this.#keeps) return;
		history.replaceState(history.state, '', this.#pathOf(state) + location.hash);
	}

	/** The full address of the figure in this state. */
	linkTo(state: RankingState): string {
		return `${location.origin}${this.#pathOf(state)}#${this.#figure}`;
	}

	#pathOf(state: RankingState): string {
		const query = this.#keeps ? encode(state, this.#defaults, this.#figure, location.search) : '';
		return location.pathname + (query === '' ? '' : `?${query}`);
	}
}
