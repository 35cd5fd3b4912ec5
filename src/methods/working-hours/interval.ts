/** A span of time in minutes since 1970 UTC; `end` is not part of it. */
export interface Interval {
	start: number;
	end: number;
}

/** Intervals in order, those that touch or overlap joined, empty ones left out. */
export function union(intervals: readonly Interval[]): Interval[] {
	const joined: Interval[] = [];
	for (const { start, end } of intervals.toSorted((a, b) => a.start - b.start)) {
		const last = joined.at(-1);
		if (end <= start) continue;
		if (last && start <= last.end) last.end = Math.max(last.end, end);
		else joined.push({ start, end });
	}
	return joined;
}

/** What intervals share with a window, in order. */
export function within(intervals: readonly Interval[], window: Interval): Interval[] {
	return union(
		intervals.map(({ start, end }) => ({
			start: Math.max(start, window.start),
			end: Math.min(end, window.end),
		})),
	);
}

/** What intervals leave free in a window, in order. */
export function gaps(intervals: readonly Interval[], window: Interval): Interval[] {
	const taken = within(intervals, window);
	const edges = [window.start, ...taken.flatMap(({ start, end }) => [start, end]), window.end];
	return taken
		.map((_, index) => index)
		.concat(taken.length)
		.map((index) => ({ start: edges[2 * index] ?? 0, end: edges[2 * index + 1] ?? 0 }))
		.filter(({ start, end }) => end > start);
}

/** Minutes of intervals that do not overlap. */
export function total(intervals: readonly Interval[]): number {
	return intervals.reduce((sum, { start, end }) => sum + end - start, 0);
}
