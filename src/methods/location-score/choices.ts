import { means, scoreAll, termsOf, type Grid, type Mean } from './grid.ts';
import { normalized, normalizations, type Normalization } from './normalize.ts';
import { ranksOf } from './ranks.ts';

/** The ranks that one choice of method gives. */
export interface Choice {
	normalization: Normalization;
	mean: Mean;
	/** By place of the grid. */
	ranks: number[];
}

/**
 * Sensitivity to the method: the reader's weights with every pair of normalization and mean, six in
 * all. Nothing is drawn here; this is a matter of choice and not of chance.
 * @param points by fixed marks
 * @param values the same places on the scale of each criterion, turned so that more is better
 */
export function rankChoices(points: Grid, values: Grid, shares: Float64Array): Choice[] {
	return normalizations.flatMap((normalization) => {
		const grid = normalization === 'marks' ? points : normalized(values, normalization);
		return means.map((mean) => {
			const scores = new Float64Array(grid.places);
			scoreAll(termsOf(grid, mean), shares, scores);
			return { normalization, mean, ranks: ranksOf(scores) };
		});
	});
}

/** Best and worst rank of each place over the choices. */
export function choiceRanges(choices: readonly Choice[]): (readonly [number, number])[] {
	const places = choices[0]?.ranks.length ?? 0;
	return Array.from({ length: places }, (_, place) => {
		const ranks = choices.map((choice) => choice.ranks[place] ?? 0);
		return [Math.min(...ranks), Math.max(...ranks)] as const;
	});
}
