import { isCovered } from './coverage.ts';
import { scoreAll, type Terms } from './grid.ts';
import { seededRandom } from '../shared/random.ts';

/** Weightings tried for all places at once, then steps of improvement for each place. */
const SAMPLES = 400;
const ROUNDS = 3;
const STEPS = [0.4, 0.2, 0.1, 0.05] as const;
const SEED = 7;

interface Found {
	rank: number;
	/** How far the rivals ahead are ahead, in sum: what an improvement without a better rank lowers. */
	lead: number;
	shares: Float64Array;
}

/**
 * The best rank that was found for each place over all weightings. Every single criterion, equal
 * weights and points drawn evenly from the simplex are tried for all; then for each place weight is
 * moved between two criteria, in steps that become smaller, as long as that helps. A bounded search: a
 * better rank may exist. Rivals are always all places of the grid; a weighting counts for a place only
 * when enough of the weight rests on its values.
 * A generator, so that a page can pause. The same input gives the same result.
 */
export function* bestRanks(terms: Terms): Generator<undefined, number[]> {
	const scores = new Float64Array(terms.places);
	const found: (Found | undefined)[] = Array.from({ length: terms.places });
	const samples = weightings(terms.criteria);
	for (const [index, shares] of samples.entries()) {
		if (index % 100 === 99) yield;
		scoreAll(terms, shares, scores);
		for (let place = 0; place < terms.places; place++) {
			const result = judge(terms, scores, place, shares);
			if (result && isBetter(result, found[place])) found[place] = result;
		}
	}
	const ranks: number[] = [];
	for (const start of found) {
		yield;
		ranks.push(start ? improve(terms, ranks.length, start, scores).rank : terms.places);
	}
	return ranks;
}

function weightings(criteria: number): Float64Array[] {
	const uniform = seededRandom(SEED);
	const corner = (index: number) =>
		Float64Array.from({ length: criteria }, (_, at) => +(at === index));
	const even = new Float64Array(criteria).fill(1 / criteria);
	// Exponential numbers scaled to one are spread evenly over the simplex.
	const drawn = Array.from({ length: SAMPLES }, () => {
		const parts = Float64Array.from({ length: criteria }, () => -Math.log(1 - uniform()));
		const sum = parts.reduce((total, part) => total + part, 0);
		return parts.map((part) => part / sum);
	});
	return [even, ...Array.from({ length: criteria }, (_, index) => corner(index)), ...drawn];
}

function improve(terms: Terms, place: number, start: Found, scores: Float64Array): Found {
	let best = start;
	for (const step of STEPS) {
		for (let round = 0; round < ROUNDS && best.rank > 1; round++) {
			const before = best;
			for (let from = 0; from < terms.criteria; from++) {
				for (let to = 0; to < terms.criteria && best.rank > 1; to++) {
					const amount = Math.min(step, best.shares[from] ?? 0);
					if (to === from || amount === 0) continue;
					const shares = best.shares.slice();
					shares[from] = (shares[from] ?? 0) - amount;
					shares[to] = (shares[to] ?? 0) + amount;
					scoreAll(terms, shares, scores);
					const result = judge(terms, scores, place, shares);
					if (result && isBetter(result, best)) best = result;
				}
			}
			if (best === before) break;
		}
	}
	return best;
}

function isBetter(a: Found, b: Found | undefined): boolean {
	return !b || a.rank < b.rank || (a.rank === b.rank && a.lead < b.lead - 1e-12);
}

function judge(
	{ missing }: Terms,
	scores: Float64Array,
	place: number,
	shares: Float64Array,
): Found | undefined {
	let covered = 1;
	for (const index of missing[place] ?? []) covered -= shares[index] ?? 0;
	if (!isCovered(covered)) return undefined;
	const own = scores[place] ?? 0;
	let rank = 1;
	let lead = 0;
	for (const score of scores) {
		if (score <= own + 1e-9) continue;
		rank++;
		lead += score - own;
	}
	return { rank, lead, shares };
}
