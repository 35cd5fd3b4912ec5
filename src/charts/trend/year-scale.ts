/** From years to shares of a horizontal axis. */
export interface YearScale {
	shareOf(year: number): number;
	ticks: readonly number[];
}

const steps = [1, 2, 5, 10, 20, 50, 100];

/** An axis of whole years: the first, the last and round ones between, at most `most` in all. */
export function yearScale([first, last]: readonly [number, number], most: number): YearScale {
	const span = last - first;
	if (span === 0) return { shareOf: () => 0.5, ticks: [first] };
	const step = steps.find((years) => span / years <= most - 1) ?? span;
	const room = span / (most - 1) / 2;
	const between = Array.from(
		{ length: Math.floor(last / step) - Math.ceil(first / step) + 1 },
		(_, index) => (Math.ceil(first / step) + index) * step,
	).filter((year) => year - first > room && last - year > room);
	return { shareOf: (year) => (year - first) / span, ticks: [first, ...between, last] };
}
