import { tickStep } from 'd3';
import type { Unit } from '../../data/format-value.ts';
import { formatNumber } from '../../strings/english.ts';
import type { Scale } from './scale.ts';

/** A scale with the text of each of its ticks. */
export interface RuledScale extends Scale {
	labels: readonly string[];
}

/** Least number of ticks an axis needs to be read. */
const FEWEST = 3;
/** The axis starts at zero unless the values fill less than this part of the way from it. */
const FAR_FROM_ZERO = 0.5;
/** Ranges smaller than this in the shown unit cannot be ruled. */
const SMALLEST = 1e-9;
const MOST_DECIMALS = 6;

/**
 * An axis that holds all values, with at most `most` ticks at round numbers of the shown unit.
 * Values may be negative unless `log` is set. Throws RangeError when `values` is empty.
 */
export function ruledScale(
	values: readonly number[],
	{ divisor }: Unit,
	log: boolean,
	most: number,
): RuledScale {
	if (values.length === 0) throw new RangeError('a scale needs at least one value');
	const shown = values.map((value) => value / divisor);
	const low = Math.min(...shown);
	const high = Math.max(...shown);
	const axis = log ? logAxis(low, high, most) : linearAxis(low, high, most);
	return {
		shareOf: (value) => Math.min(1, Math.max(0, axis.shareOf(value / divisor))),
		ticks: axis.ticks.map((tick) => tick * divisor),
		labels: axis.ticks.map((tick) => formatNumber(tick, axis.decimals(tick))),
	};
}

/** A tick of an axis: where it stands across the plot, its text, and whether it is the zero line. */
export interface AxisTick {
	at: number;
	label: string;
	zero: boolean;
}

/** The ticks of a scale with their places as shares of the plot. */
export function axisTicks(scale: RuledScale): AxisTick[] {
	return scale.ticks.map((tick, index) => ({
		at: scale.shareOf(tick),
		label: scale.labels[index] ?? '',
		zero: tick === 0,
	}));
}

interface Axis extends Scale {
	/** Decimal places a tick needs. */
	decimals(tick: number): number;
}

function linearAxis(lowest: number, highest: number, most: number): Axis {
	let [low, high] = [lowest, highest];
	if (low >= 0 && (high === low || low <= high * FAR_FROM_ZERO)) low = 0;
	if (high <= 0 && (high === low || high >= low * FAR_FROM_ZERO)) high = 0;
	if (high - low < Math.max(SMALLEST, Math.abs(high) * SMALLEST)) high = low + 1;
	const step = stepOf(low, high, most);
	low = Math.floor(low / step) * step;
	if (intervals(low, high, step) < FEWEST - 1) high = Math.ceil(high / step) * step;
	const first = Math.round(low / step);
	const steps = intervals(low, high, step);
	const decimals = Math.min(MOST_DECIMALS, Math.max(0, -Math.floor(Math.log10(step) + SMALLEST)));
	return {
		shareOf: (value) => (value - low) / (high - low),
		ticks: Array.from({ length: steps + 1 }, (_, index) =>
			Number(((first + index) * step).toPrecision(12)),
		),
		decimals: (tick) => (tick === 0 ? 0 : decimals),
	};
}

/** The smallest round step that rules the way from `low` to `high` with at most `most` ticks. */
function stepOf(low: number, high: number, most: number): number {
	let count = most;
	let step = tickStep(low, high, count);
	while (intervals(Math.floor(low / step) * step, high, step) >= most) {
		count--;
		step = tickStep(low, high, count);
	}
	return step;
}

function intervals(low: number, high: number, step: number): number {
	return Math.floor((high - low) / step + SMALLEST);
}

function logAxis(lowest: number, highest: number, most: number): Axis {
	const floor = roundLogs(Math.log10(lowest), Math.log10(lowest)).below;
	const ends = { low: floor, high: Math.log10(highest) };
	let ruled = roundLogs(ends.low, ends.high).within;
	if (ruled.length < FEWEST) {
		ruled = roundLogs(ends.low, ends.low + 1).within.slice(0, FEWEST);
		ends.high = Math.max(ends.high, ruled.at(-1) ?? 0);
	}
	if (ruled.length > most) {
		const powers = Array.from(
			{ length: Math.floor(ends.high + SMALLEST) - Math.ceil(ends.low - SMALLEST) + 1 },
			(_, index) => Math.ceil(ends.low - SMALLEST) + index,
		);
		const every = Math.ceil(powers.length / most);
		const kept = powers.filter((_, index) => index % every === 0);
		ruled =
			kept.length >= FEWEST ? kept : ruled.filter((_, index) => index % 2 === 0).slice(0, most);
	}
	return {
		shareOf: (value) => (Math.log10(value) - ends.low) / (ends.high - ends.low),
		ticks: ruled.map((power) => Number((10 ** power).toPrecision(6))),
		decimals: (tick) =>
			tick >= 1 ? 0 : Math.min(MOST_DECIMALS, Math.ceil(-Math.log10(tick) - SMALLEST)),
	};
}

/** The logarithms of 1, 2 and 5 times powers of ten from `low` to `high`, and the one at or below `low`. */
function roundLogs(low: number, high: number): { below: number; within: number[] } {
	const steps = [0, Math.log10(2), Math.log10(5)];
	const first = Math.floor(low);
	const all = Array.from({ length: Math.floor(high) - first + 1 }, (_, index) =>
		steps.map((step) => first + index + step),
	).flat();
	return {
		below: all.findLast((power) => power <= low + SMALLEST) ?? first,
		within: all.filter((power) => power >= low - SMALLEST && power <= high + SMALLEST),
	};
}
