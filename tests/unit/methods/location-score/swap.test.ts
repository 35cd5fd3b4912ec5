import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	gridOf,
	means,
	scoreAll,
	termsOf,
	type Terms,
} from '../../../../src/methods/location-score/grid.ts';
import { seededRandom } from '../../../../src/methods/shared/random.ts';
import { switchPoints } from '../../../../src/methods/location-score/switch-point.ts';
import { smallestTransfer } from '../../../../src/methods/location-score/transfer.ts';
import { sharesOf } from '../../../../src/methods/location-score/weights.ts';
import { anyWeights, fullRows } from './any-ranking.ts';

const gapOf = (terms: Terms, shares: Float64Array) => {
	const scores = new Float64Array(terms.places);
	scoreAll(terms, shares, scores);
	return scores[0]! - scores[1]!;
};
const moved = (shares: Float64Array, from: number, to: number, amount: number) => {
	const other = shares.slice();
	other[from]! -= amount;
	other[to]! += amount;
	return other;
};
const anyMean = fc.constantFrom(...means);
const gappedPair = fc.array(
	fc.array(fc.option(fc.integer({ min: 0, max: 100 }), { freq: 4 }), {
		minLength: 5,
		maxLength: 5,
	}),
	{ minLength: 2, maxLength: 2 },
);

describe('the smallest transfer of weight', () => {
	it('makes the two scores equal, also where values are missing', () => {
		fc.assert(
			fc.property(gappedPair, anyWeights, anyMean, (rows, weights, mean) => {
				const terms = termsOf(
					gridOf(rows.map((row) => row.map((value) => value ?? undefined))),
					mean,
				);
				const shares = sharesOf(weights);
				const transfer = smallestTransfer(terms, shares, 0, 1);
				if (!transfer) return;
				const { from, to, amount } = transfer;
				expect(Math.abs(gapOf(terms, moved(shares, from, to, amount)))).toBeLessThan(1e-6);
			}),
		);
	});

	it('is found by trying every transfer in small steps, too', () => {
		fc.assert(
			fc.property(fullRows, anyWeights, (rows, weights) => {
				const terms = termsOf(gridOf(rows.slice(0, 2)), 'arithmetic');
				const shares = sharesOf(weights);
				const before = gapOf(terms, shares);
				if (before === 0) return;
				const found = smallestTransfer(terms, shares, 0, 1)?.amount ?? Infinity;
				const step = 0.01;
				for (let from = 0; from < 5; from++) {
					for (let to = 0; to < 5; to++) {
						for (let amount = step; from !== to && amount <= shares[from]!; amount += step) {
							const after = gapOf(terms, moved(shares, from, to, amount));
							if (after * before <= 0) expect(found).toBeLessThanOrEqual(amount + 1e-9);
						}
					}
				}
			}),
			{ numRuns: 40 },
		);
	});

	it('moves no more than any change of several weights, while no weight is used up', () => {
		fc.assert(
			fc.property(fullRows, anyWeights, fc.integer(), (rows, weights, seed) => {
				const terms = termsOf(gridOf(rows.slice(0, 2)), 'arithmetic');
				const shares = sharesOf(weights);
				const before = gapOf(terms, shares);
				const transfer = smallestTransfer(terms, shares, 0, 1);
				if (before === 0 || !transfer) return;
				const uniform = seededRandom(seed);
				for (let count = 0; count < 200; count++) {
					const other = sharesOf(shares.map((share) => share * uniform() + 0.2 * uniform()));
					if (gapOf(terms, other) * before > 0) continue;
					const distance =
						other.reduce((sum, share, at) => sum + Math.abs(share - shares[at]!), 0) / 2;
					const usedUp = Math.abs(transfer.amount - shares[transfer.from]!) < 1e-9;
					const cheapest = cheapestPerPoint(terms);
					// No point of weight closes more of the gap than the best pair of criteria does.
					expect(distance).toBeGreaterThanOrEqual(Math.abs(before) / cheapest - 1e-9);
					if (!usedUp && Math.abs(Math.abs(before) / cheapest - transfer.amount) < 1e-9) {
						expect(distance).toBeGreaterThanOrEqual(transfer.amount - 1e-9);
					}
				}
			}),
			{ numRuns: 60 },
		);
	});

	it('is none where one place is better on everything', () => {
		const terms = termsOf(
			gridOf([
				[9, 8],
				[5, 4],
			]),
			'arithmetic',
		);
		expect(smallestTransfer(terms, sharesOf([1, 1]), 0, 1)).toBeUndefined();
	});
});

describe('the switch points of single weights', () => {
	it('make the scores equal with all other weights in proportion', () => {
		fc.assert(
			fc.property(fullRows, anyWeights, (rows, weights) => {
				const terms = termsOf(gridOf(rows.slice(0, 2)), 'arithmetic');
				const shares = sharesOf(weights);
				const differences = rows[0]!.map((value, index) => value - rows[1]![index]!);
				for (const { criterion, share } of switchPoints(differences, shares)) {
					const rest = 1 - shares[criterion]!;
					const other = shares.map((own, index) =>
						index === criterion ? share : (own * (1 - share)) / rest,
					);
					expect(Math.abs(gapOf(terms, other))).toBeLessThan(1e-6);
				}
			}),
		);
	});
});

/** Largest change of the gap that one unit of weight makes. */
function cheapestPerPoint({ terms, criteria }: Terms): number {
	const differences = Array.from(
		{ length: criteria },
		(_, at) => terms[at]! - terms[criteria + at]!,
	);
	return Math.max(...differences) - Math.min(...differences);
}
