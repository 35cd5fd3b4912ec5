import { scoreAll, type Terms } from './grid.ts';
import { seededRandom } from '../shared/random.ts';
import { normal } from './normal.ts';
import { addOne, RankOrder } from './rank-order.ts';
import { weighted } from './weighted.ts';

/** Standard deviation of each weight in a draw, as a part of the weight. */
const SPREAD = 0.25;
/** Draws of a page, and the seed that makes them the same for everybody. */
export const DRAWS = 5000;
export const SEED = 20261122;

/** The ranks between these parts of the draws hold nine in ten of them. */
const TAIL = 0.05;
/** Draws between two chances to pause. */
const SLICE = 200;

/** What the draws say of one place. */
export interface RankRange {
	/** 5th and 95th percentile of the rank, missing values at 100 points and at none. */
	best: number;
	worst: number;
	median: number;
	/** Share of draws in which it comes first, and among the first three. */
	first: Chance;
	topThree: Chance;
}

/** A share of the draws: with the values a place has, with its gaps at no points, and at 100. */
export interface Chance {
	share: number;
	least: number;
	most: number;
}

export interface DrawResult {
	ranges: RankRange[];
	/** Share of draws in which the next place of the grid has a higher score than this one. */
	overtaken: number[];
}

/**
 * Uncertainty of the weights. In each draw every weight is multiplied by a normal number with mean 1
 * and standard deviation 0.25, not below zero; then the weights are scaled back to one. A weight of
 * zero stays zero. Missing values are not filled: a place counts with what it has, and its range
 * reaches from its rank with the missing points at 100 to that with none, one place at a time.
 * A generator, so that a page can pause between slices. The same input gives the same result.
 * @param shares weights that add up to one
 */
export function* drawRanks(
	terms: Terms,
	shares: Float64Array,
	{ draws = DRAWS, seed = SEED }: { draws?: number; seed?: number } = {},
): Generator<undefined, DrawResult> {
	const { places } = terms;
	const used = weighted(terms, shares);
	const next = normal(seededRandom(seed));
	const drawn = new Float64Array(used.shares.length);
	const scores = new Float64Array(places);
	const low = new Float64Array(places);
	const high = new Float64Array(places);
	const order = new RankOrder(places);
	const ranks = new Uint32Array(places * places);
	const bests = new Uint32Array(places * places);
	const worsts = new Uint32Array(places * places);
	const overtaken = new Uint32Array(places);
	const gaps = Array.from({ length: places }, (_, place) => place).filter(
		(place) => (used.terms.missing[place] ?? []).length > 0,
	);
	for (let draw = 0; draw < draws; draw++) {
		if (draw > 0 && draw % SLICE === 0) yield;
		drawWeights(used.shares, next, drawn);
		scoreAll(used.terms, drawn, scores, low, high);
		order.sort(scores);
		order.count(scores, ranks);
		for (const place of gaps) {
			const lowest = low[place] ?? 0;
			const best = order.above(scores, high[place] ?? 0);
			// The place itself is no rival.
			const worst = order.above(scores, lowest) - Number((scores[place] ?? 0) > lowest);
			addOne(bests, place * places + best);
			addOne(worsts, place * places + worst);
		}
		for (let place = 0; place + 1 < places; place++) {
			if ((scores[place + 1] ?? 0) > (scores[place] ?? 0)) addOne(overtaken, place);
		}
	}
	const row = (counts: Uint32Array, place: number) =>
		counts.subarray(place * places, (place + 1) * places);
	return {
		ranges: Array.from({ length: places }, (_, place) => {
			const own = row(ranks, place);
			const [best, worst] = gaps.includes(place)
				? [row(bests, place), row(worsts, place)]
				: [own, own];
			const chance = (ranks: number): Chance => ({
				share: upTo(own, ranks) / draws,
				least: upTo(worst, ranks) / draws,
				most: upTo(best, ranks) / draws,
			});
			return {
				best: percentile(best, draws * TAIL),
				worst: percentile(worst, draws * (1 - TAIL)),
				median: percentile(own, draws / 2),
				first: chance(1),
				topThree: chance(3),
			};
		}),
		overtaken: Array.from(overtaken, (count) => count / draws),
	};
}

/** Writes one draw around the shares into `drawn`; it adds up to one. */
function drawWeights(shares: Float64Array, next: () => number, drawn: Float64Array): void {
	let sum = 0;
	for (let index = 0; index < shares.length; index++) {
		const share = shares[index] ?? 0;
		const weight = share === 0 ? 0 : share * Math.max(0, 1 + SPREAD * next());
		drawn[index] = weight;
		sum += weight;
	}
	// Every weight below zero at once: the reader's own stand in.
	if (sum === 0) drawn.set(shares);
	else for (let index = 0; index < drawn.length; index++) drawn[index] = (drawn[index] ?? 0) / sum;
}

function upTo(counts: Uint32Array, ranks: number): number {
	return counts.subarray(0, ranks).reduce((sum, count) => sum + count, 0);
}

/** The first rank at which so many draws are counted. */
function percentile(counts: Uint32Array, wanted: number): number {
	let counted = 0;
	for (let rank = 0; rank < counts.length; rank++) {
		counted += counts[rank] ?? 0;
		if (counted >= wanted && counted > 0) return rank + 1;
	}
	return counts.length;
}

/** Runs a generator to its end without a pause. */
export function finish<Result>(steps: Generator<undefined, Result>): Result {
	for (;;) {
		const step = steps.next();
		if (step.done) return step.value;
	}
}
