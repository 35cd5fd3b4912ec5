import { DAY, type DayNumber } from './calendar.ts';
import { gaps, total, within, type Interval } from './interval.ts';
import { toInstant } from './local-time.ts';
import type { Office } from './office.ts';
import { shiftsAround } from './overlap.ts';
import { zoneClock } from './zone-clock.ts';

/** Three offices that hand work on, and what they leave uncovered. */
export interface Chain {
	/** In the order in which their shifts begin from the window's start on. */
	offices: readonly Office[];
	/** The day that is to be covered: midnight to midnight on the first office's clock. */
	window: Interval;
	/** Times at which nobody works. */
	gaps: readonly Interval[];
	/** Minutes of the gaps. */
	open: number;
	/** Minutes at which more than one works, counted once for each further office. */
	double: number;
}

/**
 * The three of the given offices whose shifts cover most of a day; of equals those with the least
 * double cover, then those named first. Days off are not looked at. Undefined below three offices.
 * @param day of the first office's calendar
 */
export function bestChain(
	offices: readonly Office[],
	day: DayNumber,
	year: number,
): Chain | undefined {
	const [home] = offices;
	if (!home || offices.length < 3) return undefined;
	const clock = zoneClock(home.timeZone, year);
	const window = { start: toInstant(clock, day, 0), end: toInstant(clock, day, DAY) };
	const shifts = offices.map((office) => shiftsAround(office, day, year, 'every'));
	const worked = shifts.map((spans) => within(spans, window));
	const begins = shifts.map(
		(spans) => spans.find(({ start }) => start >= window.start)?.start ?? window.end,
	);
	const chains = triples(offices.length).map((members): Chain => {
		const spans = members.flatMap((index) => worked[index] ?? []);
		const free = gaps(spans, window);
		const open = total(free);
		return {
			offices: members
				.toSorted((a, b) => (begins[a] ?? 0) - (begins[b] ?? 0))
				.flatMap((index) => offices[index] ?? []),
			window,
			gaps: free,
			open,
			double: total(spans) - (window.end - window.start - open),
		};
	});
	return chains.reduce((a, b) => ((b.open - a.open || b.double - a.double) < 0 ? b : a));
}

function triples(count: number): number[][] {
	const found: number[][] = [];
	for (let a = 0; a < count; a++)
		for (let b = a + 1; b < count; b++) for (let c = b + 1; c < count; c++) found.push([a, b, c]);
	return found;
}
