import fc from 'fast-check';
import { assess, type Assessment } from '../../../../src/methods/location-score/assess.ts';
import { criterion, place, setting } from './invented.ts';

const CRITERIA = 5;
const codes = ['AAA', 'BBB', 'CCC', 'DDD', 'EEE', 'FFF', 'GGG', 'HHH', 'III', 'JJJ'];

/** Criteria whose values are their points. */
export const criteria = Array.from({ length: CRITERIA }, (_, index) => criterion(`c${index}`));

const value = fc.integer({ min: 0, max: 100 });

/** Points of 2 to 10 places, without gaps. */
export const fullRows = fc.array(fc.array(value, { minLength: CRITERIA, maxLength: CRITERIA }), {
	minLength: 2,
	maxLength: codes.length,
});

/** The same with gaps. */
export const anyRows = fc.array(
	fc.array(fc.option(value, { freq: 6 }), { minLength: CRITERIA, maxLength: CRITERIA }),
	{ minLength: 2, maxLength: codes.length },
);

/** Weights of which at least one counts. */
export const anyWeights = fc
	.array(fc.integer({ min: 0, max: 100 }), { minLength: CRITERIA, maxLength: CRITERIA })
	.filter((weights) => weights.some((weight) => weight > 0));

/** Places from rows of points. */
export function placesOf(rows: readonly (readonly (number | null)[])[]) {
	return rows.map((row, index) => place(codes[index]!, row));
}

/** Places with these values, ranked by these weights. */
export function ranked(
	rows: readonly (readonly (number | null)[])[],
	weights: readonly number[],
): Assessment {
	return assess(criteria, placesOf(rows), setting(weights));
}
