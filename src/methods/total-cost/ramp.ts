/** Work of a provider FTE never falls below this share of in-house work. */
const LEAST = 0.1;

/**
 * Productivity by year when the last year reaches `end` instead of its likely value (shares). The
 * first year stays; each later year moves by as much of the difference as it had covered of the way
 * from first to last year. So with an end at the level of the first year nothing is ever learned.
 * Where first and last year are alike, the years move in even steps.
 */
export function rampTo(likely: readonly number[], end: number): number[] {
	const first = likely[0] ?? 1;
	const last = likely.at(-1) ?? 1;
	const way = last - first;
	return likely.map((value, past) => {
		const covered = way === 0 ? past / (likely.length - 1) : (value - first) / way;
		return Math.max(LEAST, value + (end - last) * Math.min(1, Math.max(0, covered)));
	});
}
