import { formatValue, type Unit } from '../../data/format-value.ts';
import { bareNumber } from './bare-number.ts';

/** A range of values that is drawn in one tint. */
export interface TintClass {
	/** Counts from 1, the lowest. */
	number: number;
	/** Name of the tint: `1` to `5` from light to dark, `b1` to `b3` below a zero that means something. */
	tint: string;
	/** First value of the class as printed, without unit; the lowest class has none. */
	from?: string;
	/** The range in words. */
	range: string;
}

/** The classes of a map, lowest first. */
export interface Classes {
	list: readonly TintClass[];
	/** Whether the tints part at zero. */
	diverging: boolean;
	/** The class of a value as stored. */
	of: (value: number) => TintClass;
}

const CLASSES = 5;
/** How far a bound may move from its quantile to become a rounder number, as a share of all values. */
const SLACK = 0.05;

const tintsUp = [
	[],
	['3'],
	['2', '4'],
	['1', '3', '5'],
	['1', '2', '4', '5'],
	['1', '2', '3', '4', '5'],
];
const tintsDown = [[], ['b2'], ['b3', 'b1'], ['b3', 'b2', 'b1']];

/**
 * Five classes with about as many values each, fewer where values repeat. Bounds are quantiles moved
 * to the roundest number near by; a bound belongs to the class above it. Where values lie on both
 * sides of a zero that means something, zero is a bound.
 * @param values as stored, at least one
 */
export function tintClasses(values: readonly number[], unit: Unit): Classes {
	const shown = values.map((value) => asShown(value, unit)).toSorted((a, b) => a - b);
	const below = shown.filter((value) => value < 0);
	const diverging = below.length > 0 && below.length < shown.length && zeroMeansSomething(unit);
	const bounds = diverging ? boundsAroundZero(shown, unit) : quantileBounds(shown, CLASSES, unit);
	const negative = diverging ? bounds.indexOf(0) + 1 : 0;
	const tints = [...(tintsDown[negative] ?? []), ...(tintsUp[bounds.length + 1 - negative] ?? [])];
	const list = tints.map((tint, index): TintClass => {
		const [from, to] = [bounds[index - 1], bounds[index]];
		return {
			number: index + 1,
			tint,
			range: rangeText(from, to, unit),
			...(from !== undefined && { from: bareNumber(from) }),
		};
	});
	return {
		list,
		diverging,
		of: (value) => {
			const index = bounds.filter((bound) => bound <= asShown(value, unit)).length;
			const found = list[index];
			if (!found) throw new RangeError(`there is no class for ${value}`);
			return found;
		},
	};
}

/** On a scale of points zero is a convention; for money and percent it parts gain from loss. */
function zeroMeansSomething({ prefix, suffix }: Unit): boolean {
	return prefix !== '' || suffix.includes('%');
}

/** Classes compare what readers see: a value printed as 10.0 is not below 10. */
function asShown(value: number, unit: Unit): number {
	const scaled = value / unit.divisor;
	// Printed in the next smaller unit.
	if (FINER.includes(unit.suffix) && Math.abs(scaled) < 1) return round(scaled, decimalsOf(unit));
	const printed = formatValue(value, { ...unit, prefix: '', suffix: '' });
	return Number(printed.replaceAll(',', '').replace('−', '-'));
}

/** Amounts and counts below one of these are printed in a unit three places smaller. */
const FINER: readonly string[] = [' bn', ' million'];

function decimalsOf({ suffix, decimals }: Unit): number {
	return FINER.includes(suffix) ? decimals + 3 : decimals;
}

/** A range of values with its unit: "under 20%", "20 to 40%", "US$1,000 to US$1,500", "5 or more". */
function rangeText(from: number | undefined, to: number | undefined, unit: Unit): string {
	const { prefix, suffix } = unit;
	const bare = (bound: number) => {
		const text = bareNumber(bound);
		return text.startsWith('−') ? `−${prefix}${text.slice(1)}` : prefix + text;
	};
	if (to === undefined) return from === undefined ? 'all values' : `${bare(from)}${suffix} or more`;
	if (from === undefined) return `under ${bare(to)}${suffix}`;
	return `${bare(from)} to ${bare(to)}${suffix}`;
}

function boundsAroundZero(shown: readonly number[], unit: Unit): number[] {
	const below = shown.filter((value) => value < 0);
	const above = shown.filter((value) => value >= 0);
	const share = Math.round((CLASSES * below.length) / shown.length);
	const count = Math.min(3, Math.max(1, share));
	return [
		...quantileBounds(below, count, unit),
		0,
		...quantileBounds(above, Math.min(CLASSES - count, 4), unit),
	];
}

/** Bounds that part sorted values into at most `count` classes, none of them empty. */
function quantileBounds(sorted: readonly number[], count: number, unit: Unit): number[] {
	const bounds: number[] = [];
	const slack = Math.floor(sorted.length * SLACK);
	for (let step = 1; step < count; step++) {
		const at = Math.round((sorted.length * step) / count);
		const first = sorted.findIndex((value) => value >= (bounds.at(-1) ?? -Infinity));
		const low = sorted[Math.max(first, at - 1 - slack)];
		const near = sorted[Math.min(sorted.length - 1, at + slack)];
		if (low === undefined || near === undefined) continue;
		// Equal values cannot be parted: the bound moves on to the next larger one.
		const high = near > low ? near : sorted.find((value) => value > low);
		if (high === undefined) break;
		const bound = roundest(low, high, sorted[at] ?? high, decimalsOf(unit));
		if (bound > (bounds.at(-1) ?? -Infinity)) bounds.push(bound);
	}
	return bounds;
}

/** The roundest number above `low` and not above `high`; of equally round ones the nearest to `aim`. */
function roundest(low: number, high: number, aim: number, decimals: number): number {
	const top = Math.ceil(Math.log10(Math.max(Math.abs(low), Math.abs(high))));
	for (let exponent = top; exponent >= -decimals; exponent--) {
		for (const step of [5 * 10 ** exponent, 2 * 10 ** exponent, 10 ** exponent]) {
			const nearest = Math.min(Math.max(aim, low), high) / step;
			const found = [Math.round(nearest), Math.floor(nearest), Math.ceil(nearest)]
				.map((times) => round(times * step, decimals))
				.find((value) => value > low && value <= high);
			if (found !== undefined) return found;
		}
	}
	return high;
}

function round(value: number, decimals: number): number {
	return Number(value.toFixed(decimals)) + 0;
}
