import type { Measure } from '../charts/shared/measure.ts';
import { parseSeries } from '../charts/shared/parse-series.ts';
import { loadJson } from '../platform/load.ts';
import type { Catalog, CatalogMeasure } from './catalog.ts';
import { parseLatest, type LatestValues } from './latest.ts';
import type { Loaded } from './scope.ts';
import { OWN, type ExplorerState } from './state.ts';

/** The values of the measures: files of the site, each fetched once, and the reader's own column. */
export class MeasureStore {
	/** The reader's column, while there is one. */
	own: Measure | undefined;
	readonly #catalog: Catalog;

	constructor(catalog: Catalog) {
		this.#catalog = catalog;
	}

	/** The measures a state needs. Rejects with a sentence when a file does not come. */
	async load({ measure, across, size }: ExplorerState): Promise<Loaded> {
		const [y, x, area] = await Promise.all([
			this.measure(measure),
			across === null ? undefined : this.measure(across),
			size === null ? undefined : this.measure(size),
		]);
		return { measure: y, across: x, size: area };
	}

	/** One measure with its values. Throws RangeError for one the catalog does not hold. */
	async measure(id: string): Promise<Measure> {
		if (id === OWN && this.own) return this.own;
		const known = this.#catalog.measures.find(({ facts }) => facts.id === id);
		if (!known) throw new RangeError(`there is no measure ${id}`);
		if (known.facts.api === undefined) {
			return newestOnly(known, this.#catalog, await this.#file(this.#catalog.files.shown));
		}
		return { facts: known.facts, series: parseSeries(await loadJson(known.facts.api)) };
	}

	/** The newest values of every measure. */
	async newest(): Promise<LatestValues> {
		const { latest, shown } = this.#catalog.files;
		const files = await Promise.all([this.#file(latest), this.#file(shown)]);
		return new Map(files.flatMap((file) => [...file]));
	}

	async #file(address: string): Promise<LatestValues> {
		return parseLatest(await loadJson(address));
	}
}

/** A measure of which only the newest values may be given. */
function newestOnly(known: CatalogMeasure, catalog: Catalog, values: LatestValues): Measure {
	const { facts, misleading } = known;
	return {
		facts,
		series: catalog.places.map(({ code, name, region }) => {
			const pair = values.get(facts.id)?.get(code);
			const reason = misleading[code];
			return {
				country: code,
				name,
				region,
				points: pair ? [{ year: pair[0], value: pair[1], quality: facts.quality }] : [],
				...(reason !== undefined && { misleading: reason }),
			};
		}),
	};
}
