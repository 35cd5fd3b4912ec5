import { loadJson } from '../../platform/load.ts';
import type { MeasureFacts } from '../shared/measure.ts';
import { entriesIn, type Series } from '../shared/series.ts';
import { rankingModel, type RankingModel } from './model.ts';
import type { RankingState } from './state.ts';

/**
 * The values of a ranking in a page: those of its table, and all places and years once a reader
 * asked for what the table does not hold.
 */
export class RankingValues {
	readonly #facts: MeasureFacts;
	readonly #defaults: RankingState;
	#series: readonly Series[];
	#complete = false;

	/**
	 * @param series what stands in the table of the page
	 * @param defaults what the page shows
	 */
	constructor(facts: MeasureFacts, defaults: RankingState, series: readonly Series[]) {
		this.#facts = facts;
		this.#defaults = defaults;
		this.#series = series;
	}

	/** The ranking of a state, from the values that are here. */
	model(state: RankingState): RankingModel {
		// Places on the page carry only the value that the figure shows.
		const year = this.#complete ? state.year : 'latest';
		return {
			...rankingModel(entriesIn(this.#series, year), this.#facts.unit, state),
			year: state.year,
		};
	}

	/**
	 * Makes sure that the values of a state are here. Returns whether they can be; rejects with a
	 * sentence when the file does not come.
	 */
	async load(state: RankingState): Promise<boolean> {
		if (!this.#lacks(state)) return true;
		if (this.#facts.api === undefined) return false;
		const [json, { parseSeries }] = await Promise.all([
			loadJson(this.#facts.api),
			import('../shared/parse-series.ts'),
		]);
		this.#series = parseSeries(json);
		this.#complete = true;
		return true;
	}

	#lacks({ year, regions }: RankingState): boolean {
		if (this.#complete) return false;
		const more = regions.some((region) => !this.#defaults.regions.includes(region));
		return more || year !== this.#defaults.year;
	}
}
