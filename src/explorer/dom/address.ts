import type { Catalog } from '../catalog.ts';
import { decode, encode, OWN, type Decoded, type ExplorerState } from '../state.ts';

const measureParts = ['measure', 'across', 'size'] as const;

/**
 * The state in the address bar and in the history of the browser. Where a reader's own column is
 * shown, only the history of this browser notes it; the address never does.
 */
export class Address {
	readonly #defaults: ExplorerState;
	readonly #catalog: Catalog;

	constructor(defaults: ExplorerState, catalog: Catalog) {
		this.#defaults = defaults;
		this.#catalog = catalog;
	}

	/**
	 * The state the address names, and what in it was not understood.
	 * @param hasOwn whether there is a column of the reader's own that can be shown again
	 */
	read(hasOwn: boolean): Decoded {
		const { measures, places } = this.#catalog;
		const decoded = decode(location.search, this.#defaults, {
			measures: new Map(measures.map(({ facts }) => [facts.id, { years: facts.years }])),
			places: new Set(places.map(({ code }) => code)),
		});
		const own = hasOwn ? ownParts(history.state) : [];
		const shown = Object.fromEntries(own.map((part) => [part, OWN]));
		return { ...decoded, state: { ...decoded.state, ...shown } };
	}

	/** The state as a query string with its question mark; empty for the first view. */
	query(state: ExplorerState): string {
		const text = encode(state, this.#defaults, this.#catalog.edition);
		return text === '' ? '' : `?${text}`;
	}

	/** Writes a state into the address. As a step, the browser's back button returns from it. */
	write(state: ExplorerState, { step }: { step: boolean }): void {
		const address = location.pathname + this.query(state) + location.hash;
		const own = measureParts.filter((part) => state[part] === OWN);
		if (step) history.pushState({ own }, '', address);
		else if (address !== current() || own.join() !== ownParts(history.state).join()) {
			history.replaceState({ ...history.state, own }, '', address);
		}
	}
}

function current(): string {
	return location.pathname + location.search + location.hash;
}

function ownParts(noted: unknown): string[] {
	const own = typeof noted === 'object' && noted !== null && 'own' in noted ? noted.own : [];
	return measureParts.filter((part) => Array.isArray(own) && own.includes(part));
}
