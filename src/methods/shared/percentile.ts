/**
 * The value at `share` (0 to 1) of sorted values, with a straight line between neighbors: definition
 * 7 of Hyndman and Fan (1996), the usual one of R, NumPy and spreadsheets. Throws RangeError when
 * there are no values.
 */
export function percentile(sorted: ArrayLike<number>, share: number): number {
	const place = share * (sorted.length - 1);
	const below = sorted[Math.floor(place)];
	const above = sorted[Math.ceil(place)];
	if (below === undefined || above === undefined) {
		throw new RangeError('a percentile needs values and a share from 0 to 1');
	}
	return below + (above - below) * (place - Math.floor(place));
}
