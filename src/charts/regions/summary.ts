import { median } from '../shared/median.ts';
import type { ValuedPlace } from './model.ts';

/** What a region is compared by. Shares are never averaged and amounts never added up. */
export interface Summary {
	/** Values that are compared. */
	count: number;
	/** As stored; half of the values lie at or above it, half at or below. */
	median: number;
	lowest: ValuedPlace;
	highest: ValuedPlace;
}

/** Count, median and range of places sorted from the lowest; undefined when there are none. */
export function summaryOf(sorted: readonly ValuedPlace[]): Summary | undefined {
	const lowest = sorted[0];
	const highest = sorted.at(-1);
	const middle = median(sorted.map(({ value }) => value));
	if (!lowest || !highest || middle === undefined) return undefined;
	return { count: sorted.length, median: middle, lowest, highest };
}
