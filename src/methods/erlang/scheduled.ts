/** Paid time that is not available for calls, as shares 0 to below 1 of paid time. */
export interface Shrinkage {
	/** Everything together. */
	all: number;
	/** The part of it that takes whole days: holiday, sickness. */
	away: number;
}

/** Staff to schedule for `agents` on the phones when all shares are of paid time: N / (1 − s). */
export function scheduledAdditive(agents: number, { all }: Shrinkage): number {
	return agents / (1 - all);
}

/**
 * The same when shares inside the day apply only to people present: N / ((1 − away)(1 − inside)).
 */
export function scheduledCompounded(agents: number, shrinkage: Shrinkage): number {
	return agents / (1 - compounded(shrinkage));
}

/** The share lost when the part inside the day applies only to people present. */
export function compounded({ all, away }: Shrinkage): number {
	return 1 - (1 - away) * (1 - (all - away));
}

/** The frequent error: N × (1 + s), always too few. */
export function scheduledWrongly(agents: number, { all }: Shrinkage): number {
	return agents * (1 + all);
}

/** Whole people: half a person cannot sit down. Takes the last wrong digits off first. */
export function wholeStaff(staff: number): number {
	return Math.ceil(Number(staff.toFixed(9)));
}
