import type { Terms } from './grid.ts';

/** The criteria that have a weight, alone: what has none need not be reckoned thousands of times. */
export function weighted(
	terms: Terms,
	shares: Float64Array,
): { terms: Terms; shares: Float64Array } {
	const used = Array.from(shares, (_, index) => index).filter((index) => (shares[index] ?? 0) > 0);
	const { places, criteria } = terms;
	const kept = new Float64Array(places * used.length);
	for (let place = 0; place < places; place++) {
		used.forEach((index, at) => {
			kept[place * used.length + at] = terms.terms[place * criteria + index] ?? 0;
		});
	}
	return {
		terms: {
			...terms,
			criteria: used.length,
			terms: kept,
			missing: terms.missing.map((gaps) =>
				gaps.map((index) => used.indexOf(index)).filter((at) => at !== -1),
			),
		},
		shares: Float64Array.from(used, (index) => shares[index] ?? 0),
	};
}
