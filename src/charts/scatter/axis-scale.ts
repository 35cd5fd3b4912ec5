import { ticks as linearTicks } from 'd3';
import { formatNumber } from '../../strings/english.ts';

/** From values to shares (0 to 1) of an axis that need not begin at zero. */
export interface AxisScale {
	shareOf(value: number): number;
	ticks: readonly { value: number; label: string }[];
}

interface AxisRequest {
	/** As stored; all above zero for a log scale. */
	values: readonly number[];
	log: boolean;
	/** Stored value of one printed unit. */
	divisor: number;
	/** Share of the axis left free beyond the outermost values. */
	pad: number;
	/** Most ticks that have room. */
	most: number;
}

/** The first digits of ticks within a decade, the closest set first. */
const DIGITS = [[1, 2, 5], [1, 3], [1]] as const;
const FEWEST = 3;
/** Rather than too few ticks, an axis with room for this many takes a few more than asked for. */
const MANY = 5;
const EXCESS = 2;
/** Smallest difference in printed units, as a share of the values. */
const PRECISION = 1e-9;

/** A scale that holds all values, ruled at round numbers: 1, 2 and 5 in each decade of a log scale. */
export function axisScale({ values, log, divisor, pad, most }: AxisRequest): AxisScale {
	const printed = values.map((value) => value / divisor);
	const ends: readonly [number, number] = [Math.min(...printed), Math.max(...printed)];
	const [low, high] = log ? logDomain(ends, pad) : linearDomain(ends, pad);
	const place = (value: number) => (log ? Math.log10(value) : value);
	const [first, last] = [place(low), place(high)];
	const ticks = log ? logTicks(low, high, most) : roundTicks(low, high, most);
	return {
		shareOf: (value) => (place(value / divisor) - first) / (last - first),
		ticks: ticks.map((value) => ({ value: value * divisor, label: tickLabel(value) })),
	};
}

function linearDomain([min, max]: readonly [number, number], pad: number): [number, number] {
	const size = Math.max(Math.abs(min), Math.abs(max));
	// Differences that no reader could see are rounding; the axis then spreads around one value.
	const flat = max - min <= PRECISION * Math.max(1, size);
	const air = flat ? (size > PRECISION ? size * 0.1 : 1) : (max - min) * pad;
	// An axis of amounts ends at zero rather than below it.
	const low = min >= 0 ? Math.max(0, min - air) : min - air;
	const high = max <= 0 && !flat ? Math.min(0, max + air) : max + air;
	return [low, high];
}

function logDomain([min, max]: readonly [number, number], pad: number): [number, number] {
	const decades = Math.log10(max) - Math.log10(min);
	const air = decades > 0 ? decades * pad : 0.15;
	return [10 ** (Math.log10(min) - air), 10 ** (Math.log10(max) + air)];
}

function roundTicks(low: number, high: number, most: number): number[] {
	// d3 takes the count as a wish and may exceed it.
	let denser: number[] = [];
	for (let count = most; count > 1; count--) {
		const found = linearTicks(low, high, count);
		if (found.length > most) {
			denser = found;
			continue;
		}
		const excused = found.length < FEWEST && denser.length > 0 && denser.length <= most + EXCESS;
		return excused && most >= MANY ? denser : found;
	}
	return linearTicks(low, high, 1);
}

function logTicks(low: number, high: number, most: number): number[] {
	const first = Math.floor(Math.log10(low));
	const last = Math.ceil(Math.log10(high));
	for (const digits of DIGITS) {
		const found = inDecades(first, last, 1, digits).filter((tick) => tick >= low && tick <= high);
		if (found.length > most) continue;
		// Within a decade round numbers at equal steps rule the axis better.
		return found.length < FEWEST ? roundTicks(low, high, most) : found;
	}
	const step = Math.ceil((last - first + 1) / most);
	return inDecades(first, last, step, [1]).filter((tick) => tick >= low && tick <= high);
}

function inDecades(first: number, last: number, step: number, digits: readonly number[]) {
	const count = Math.floor((last - first) / step) + 1;
	return Array.from({ length: count }, (_, index) => first + index * step).flatMap((power) =>
		digits.map((digit) => Number(`${digit}e${power}`)),
	);
}

const LARGEST_WRITTEN = 1e7;
const SMALLEST_WRITTEN = 0.001;

/** A round number with as many decimals as it needs; powers of ten beyond what a label can hold. */
export function tickLabel(value: number): string {
	const size = Math.abs(value);
	if (size >= LARGEST_WRITTEN || (size > 0 && size < SMALLEST_WRITTEN)) {
		return Number(value.toPrecision(3)).toExponential().replaceAll('-', '−').replace('+', '');
	}
	const decimals = [0, 1, 2, 3].find((count) => Number(size.toFixed(count)) === size) ?? 3;
	return formatNumber(value, decimals);
}
