import { ticks as linearTicks } from 'd3';

/** From values to shares (0 to 1) of an axis, with the values at which it is ruled. */
export interface Scale {
	shareOf(value: number): number;
	ticks: readonly number[];
}

/**
 * A scale from zero to `max`, or from `min` where values lie below zero, ruled at most `most` times.
 * Throws RangeError unless the range is positive.
 */
export function linearScale(max: number, most: number, min = 0): Scale {
	const [low, high] = [Math.min(min, 0), Math.max(max, 0)];
	if (!(high > low)) throw new RangeError(`a linear scale needs a range, not ${low} to ${high}`);
	// d3 takes the count as a wish and may exceed it.
	let count = most;
	while (linearTicks(low, high, count).length > most) count--;
	return {
		shareOf: (value) => (value - low) / (high - low),
		ticks: linearTicks(low, high, count),
	};
}

/**
 * A logarithmic scale over the decades that hold `min` to `max`, ruled at powers of ten.
 * Throws RangeError unless both are positive.
 */
export function logScale(min: number, max: number): Scale {
	if (!(min > 0 && max >= min)) {
		throw new RangeError(`a log scale needs positive values, not ${min} to ${max}`);
	}
	const first = Math.floor(Math.log10(min));
	const top = Math.log10(max);
	const end = top > first ? top : first + 1;
	return {
		shareOf: (value) => (Math.log10(value) - first) / (end - first),
		ticks: Array.from({ length: Math.floor(end) - first + 1 }, (_, step) => 10 ** (first + step)),
	};
}
