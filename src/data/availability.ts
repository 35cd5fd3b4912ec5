/** An unbroken run of years. */
export type Run = readonly [first: number, last: number];

/** Joins years to runs: 2019, 2020, 2022 become 2019 to 2020 and 2022. */
export function yearRuns(years: readonly number[]): Run[] {
	const runs: [number, number][] = [];
	for (const year of years.toSorted((a, b) => a - b)) {
		const last = runs.at(-1);
		if (last && year <= last[1] + 1) last[1] = year;
		else runs.push([year, year]);
	}
	return runs;
}

/** Runs in words, for example "2005 to 2009, 2011". */
export function runsText(runs: readonly Run[]): string {
	return runs
		.map(([first, last]) => (first === last ? String(first) : `${first} to ${last}`))
		.join(', ');
}

/** Runs as the path of a strip that is one wide for each year from `start` on, and one high. */
export function runsPath(runs: readonly Run[], start: number): string {
	return runs
		.map(([first, last]) => `M${first - start} 0h${last - first + 1}v1H${first - start}z`)
		.join('');
}
