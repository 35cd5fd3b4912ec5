import type { Assessment } from '../../../methods/location-score/assess.ts';

/**
 * Best ranks that were found, by ISO code. They depend on the places ranked, the mean and the client,
 * not on the weights, so a slider does not start the search again.
 */
export class BestCache {
	readonly #found = new Map<string, ReadonlyMap<string, number>>();

	/** In the order of the ranking; undefined when nothing was searched for yet. */
	get(assessment: Assessment): number[] | undefined {
		const found = this.#found.get(keyOf(assessment));
		return found && assessment.ranked.map(({ place }) => found.get(place.iso3) ?? 0);
	}

	/** Keeps what was found for a ranking, in its order. */
	set(assessment: Assessment, best: readonly number[]): void {
		this.#found.set(
			keyOf(assessment),
			new Map(assessment.ranked.map(({ place }, index) => [place.iso3, best[index] ?? 0])),
		);
	}
}

function keyOf({ ranked, setting: { mean, client } }: Assessment): string {
	const codes = ranked.map(({ place }) => place.iso3).toSorted();
	return [mean, client, ...codes].join(' ');
}
