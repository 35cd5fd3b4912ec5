import { choiceRanges, rankChoices, type Choice } from './choices.ts';
import { drawRanks, type DrawResult } from './draws.ts';
import type { Grid, Terms } from './grid.ts';

/** What a study of a ranking needs; plain data, so that it can go to another thread. */
export interface StudyRequest {
	points: Grid;
	values: Grid;
	terms: Terms;
	shares: Float64Array;
}

/** How far a ranking depends on weights, and how far on the method, by place of the grid. */
export interface Study extends DrawResult {
	choices: Choice[];
	/** Best and worst rank over the choices of method. */
	choiceRanges: (readonly [number, number])[];
}

/** Draws weights and tries the methods, with pauses between slices. */
export function* study({
	points,
	values,
	terms,
	shares,
}: StudyRequest): Generator<undefined, Study> {
	const drawn = yield* drawRanks(terms, shares);
	const choices = rankChoices(points, values, shares);
	return { ...drawn, choices, choiceRanges: choiceRanges(choices) };
}
