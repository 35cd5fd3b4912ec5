/** Two-sided standard normal quantiles of the levels that readers can choose. */
const quantiles: Readonly<Partial<Record<string, number>>> = {
	'90': 1.6448536269514722,
	'95': 1.959963984540054,
	'99': 2.5758293035489004,
};

/** The quantile z of a confidence level in percent. Throws RangeError for a level that is not offered. */
export function quantileOf(level: string): number {
	const z = quantiles[level];
	if (z === undefined) throw new RangeError(`no quantile for a confidence of ${level}%`);
	return z;
}
