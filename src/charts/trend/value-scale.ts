import { ticks } from 'd3';
import { formatNumber } from '../../strings/english.ts';

/** From values to shares of a vertical axis, 0 at the bottom; values may be negative. */
export interface ValueScale {
	shareOf(value: number): number;
	ticks: readonly number[];
	/** The value at the bottom. */
	start: number;
}

/** A lowest value above this part of the highest one moves the axis away from zero. */
const FAR_FROM_ZERO = 0.5;

/** Below this a value is zero to every reader, and floating-point numbers lose digits. */
const NOTHING = 1e-12;

/**
 * A linear axis for all the values, ruled at 3 to `most` round numbers that reach its ends. It
 * begins at zero unless all values lie far from it. Throws RangeError without values.
 */
export function linearValueScale(values: readonly number[], most: number): ValueScale {
	let low = Math.min(...values);
	let high = Math.max(...values);
	if (!Number.isFinite(low) || !Number.isFinite(high)) throw new RangeError('a scale needs values');
	if (Math.max(Math.abs(low), Math.abs(high)) < NOTHING) [low, high] = [0, 1];
	if (high - low < NOTHING * Math.max(Math.abs(low), Math.abs(high))) {
		[low, high] = [Math.min(low, 0), Math.max(high, 0)];
	}
	if (low > 0 && low <= high * FAR_FROM_ZERO) low = 0;
	if (high < 0 && high >= low * FAR_FROM_ZERO) high = 0;
	const ruled = roundTicks(low, high, most);
	const start = ruled[0] ?? low;
	const end = ruled.at(-1) ?? high;
	return { shareOf: (value) => (value - start) / (end - start), ticks: ruled, start };
}

/** Multiples of 1, 2 or 5 from at or below `low` to at or above `high`, at most `most` of them. */
function roundTicks(low: number, high: number, most: number): number[] {
	const power = 10 ** Math.floor(Math.log10((high - low) / most));
	for (let times = power; ; times *= 10) {
		for (const digit of [1, 2, 5]) {
			const step = digit * times;
			const begin = Math.floor(low / step + NOTHING);
			const count = Math.ceil(high / step - NOTHING) - begin + 1;
			if (count <= most) {
				return Array.from({ length: count }, (_, index) => rounded((begin + index) * step, step));
			}
		}
	}
}

/** Takes the last wrong digits off a multiple of `step`. */
function rounded(value: number, step: number): number {
	const digits = Math.max(0, Math.ceil(-Math.log10(step)) + 2);
	return digits > 15 ? value : Number(value.toFixed(digits)) + 0;
}

/**
 * A logarithmic axis, ruled at most `most` times: at 1, 2 and 5 of each decade, else at 1 and 3,
 * else at powers of ten. Throws RangeError unless all values are positive.
 */
export function logValueScale(values: readonly number[], most: number): ValueScale {
	const low = Math.min(...values);
	const high = Math.max(...values);
	if (!(low > 0 && Number.isFinite(high)))
		throw new RangeError('a log scale needs positive values');
	const [start, end] = roundEnds(low, high);
	const span = Math.log10(end) - Math.log10(start);
	return {
		shareOf: (value) => (Math.log10(value) - Math.log10(start)) / span,
		ticks: logTicks(start, end, most),
		start,
	};
}

const digitsOfDecade = [1, 2, 5, 10];

/** The nearest 1, 2 or 5 of a decade outside of both values; never the same twice. */
function roundEnds(low: number, high: number): [number, number] {
	const decade = (value: number) => Math.floor(Math.log10(value));
	const steps = (value: number) =>
		digitsOfDecade.map((digit) => Number(`${digit}e${decade(value)}`));
	const start = steps(low).findLast((step) => step <= low) ?? low;
	const end = steps(high).find((step) => step >= high) ?? high;
	return end / start > 1 + NOTHING ? [start, end] : [start / 2, end * 2];
}

function logTicks(low: number, high: number, most: number): number[] {
	if (high / low < 5) {
		// d3 takes the count as a wish and may exceed it.
		let wish = most - 2;
		while (wish > 1 && ticks(low, high, wish).length > most) wish--;
		return ticks(low, high, wish);
	}
	const first = Math.floor(Math.log10(low));
	const last = Math.ceil(Math.log10(high));
	const decades = Array.from({ length: last - first + 1 }, (_, index) => first + index);
	const inside = (digits: readonly number[], each: number, from = 0) =>
		decades
			.filter((decade) => (decade - first) % each === from)
			.flatMap((decade) => digits.map((digit) => Number(`${digit}e${decade}`)))
			.filter((value) => value >= low && value <= high);
	for (const digits of [[1, 2, 5], [1, 3], [1]]) {
		const found = inside(digits, 1);
		if (found.length <= most) return found;
	}
	const each = Math.ceil(decades.length / most);
	const starts = Array.from({ length: each }, (_, from) => inside([1], each, from));
	return starts.toSorted((a, b) => b.length - a.length)[0] ?? [];
}

/** Ticks as text, each in units of the axis and with the digits that tell them apart. */
export function tickTexts(values: readonly number[], divisor: number): string[] {
	const shown = values.map((value) => value / divisor);
	return shown.map((value, index) => {
		const neighbor = shown[index + 1] ?? shown[index - 1];
		const step = Math.min(Math.abs((neighbor ?? 0) - value), Math.abs(value) || Infinity);
		// A step of 0.25 needs two decimals, one of 0.2 needs one.
		for (let decimals = 0; decimals < 6; decimals++) {
			if (Math.abs(value - Number(value.toFixed(decimals))) <= step * 1e-6) {
				return formatNumber(value, decimals);
			}
		}
		return formatNumber(value, 6);
	});
}
