import { seededRandom } from '../shared/random.ts';
import { triangular } from '../shared/triangular.ts';
import type { Deal } from './deal.ts';
import type { Range, RangeId } from './ranges.ts';
import { changed } from './read-deal.ts';
import { worthOf } from './worth.ts';

/** Draws of a simulation, and the seed from which anybody can repeat them. */
export const DRAWS = 5000;
export const SEED = 2026;

/** Results of all draws, each list sorted from the lowest on. */
export interface Simulation {
	npv: Float64Array;
	saving: Float64Array;
	share: Float64Array;
	/** Share of the draws in which the deal destroys value. */
	belowZero: number;
}

/**
 * Draws every range from its triangular distribution, one apart from the other, and works the deal
 * out each time. The same deal and ranges give the same result.
 */
export function simulate(deal: Deal, ranges: readonly Range[]): Simulation {
	const random = seededRandom(SEED);
	const npv = new Float64Array(DRAWS);
	const saving = new Float64Array(DRAWS);
	const share = new Float64Array(DRAWS);
	const drawn = likelyValues(ranges);
	let below = 0;
	for (let draw = 0; draw < DRAWS; draw++) {
		for (const range of ranges) drawn[range.id] = triangular(random(), range);
		const worth = worthOf(changed(deal, drawn));
		npv[draw] = worth.npv;
		saving[draw] = worth.saving;
		share[draw] = worth.share;
		if (worth.npv < 0) below++;
	}
	return {
		npv: npv.sort(),
		saving: saving.sort(),
		share: share.sort(),
		belowZero: below / DRAWS,
	};
}

/** One record that every draw fills anew. */
function likelyValues(ranges: readonly Range[]): Partial<Record<RangeId, number>> {
	return Object.fromEntries(ranges.map(({ id, likely }) => [id, likely]));
}
