/** Calls of one queue in one interval. */
export interface Demand {
	calls: number;
	/** Length of the interval in minutes. */
	minutes: number;
	/** Average handle time in seconds. */
	aht: number;
}

/** What a center promises on speed. */
export interface Goal {
	/** Share of calls, 0 to below 1. */
	target: number;
	/** Seconds. */
	within: number;
}

/** Offered load in erlangs: A = λ × AHT / T (Gans, Koole and Mandelbaum 2003). */
export function offeredLoad({ calls, minutes, aht }: Demand): number {
	return (calls * aht) / (minutes * 60);
}
