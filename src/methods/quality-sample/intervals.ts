/** Lower and upper end as shares. */
export interface Interval {
	low: number;
	high: number;
}

/** Half the width of the normal approximation: z · √(p(1 − p) / n). Source: any text on sampling. */
export function normalMargin(share: number, count: number, z: number): number {
	return z * Math.sqrt((share * (1 - share)) / count);
}

/**
 * The score interval of Wilson (1927), Probable inference, the law of succession, and statistical
 * inference: all shares that a sample of `count` with `hits` does not contradict. It stays within 0
 * and 1 and holds for small samples.
 */
export function wilsonInterval(hits: number, count: number, z: number): Interval {
	const share = hits / count;
	const scale = 1 + z ** 2 / count;
	const middle = (share + z ** 2 / (2 * count)) / scale;
	const half = (z / scale) * Math.sqrt((share * (1 - share)) / count + (z / (2 * count)) ** 2);
	return {
		low: hits === 0 ? 0 : middle - half,
		high: hits === count ? 1 : middle + half,
	};
}

/**
 * Contacts to check so that the normal approximation is within `margin` of a share:
 * n = z² · p(1 − p) / margin², rounded up.
 */
export function neededSample(share: number, margin: number, z: number): number {
	return Math.ceil((z ** 2 * share * (1 - share)) / margin ** 2);
}
