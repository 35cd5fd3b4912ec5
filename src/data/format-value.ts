import type { Indicator } from '../schemas/indicator.ts';
import { formatNumber } from '../strings/english.ts';
import { formatUpTo } from '../strings/shortest.ts';

export type Unit = Indicator['unit'];

/** What is printed instead of an amount below one: a thousandth, so that little does not look like zero. */
const smaller: Readonly<Record<string, string>> = { ' bn': ' mn', ' million': ' thousand' };

/**
 * A value as readers see it, for example "US$8.1 bn", "−0.42" or "rank 32". Amounts in billions
 * that would print as less than one are printed in millions, and counts in millions in thousands,
 * so that a small country does not look like zero.
 */
export function formatValue(value: number, unit: Unit): string {
	const { number, suffix, decimals } = scaled(value, unit);
	return formatNumber(number, decimals, unit.prefix) + suffix;
}

/** A round number of the stored unit in a sentence, for example "1,000 US$ billion". */
export function formatBound(value: number, { divisor, name }: Unit): string {
	return `${formatUpTo(value / divisor, 3)} ${name}`;
}

/** A round difference of the stored unit in a sentence: of shares it is "10 percentage points". */
export function formatChange(value: number, unit: Unit): string {
	return formatBound(value, unit.suffix === '%' ? { ...unit, name: 'percentage points' } : unit);
}

/** The unit of a number as it is stored and exported, for example "US$" for amounts shown in billions. */
export function storedUnit({ name, prefix, divisor, stored }: Unit): string {
	return stored ?? (divisor === 1 ? name : prefix);
}

function scaled(value: number, unit: Unit) {
	const { suffix, divisor } = unit;
	const number = value / divisor;
	const below = smaller[suffix];
	if (below !== undefined && Math.abs(number) < 1 && number !== 0) {
		const part = number * 1000;
		return { number: part, suffix: below, decimals: Math.abs(part) < 10 ? 1 : 0 };
	}
	return { number, suffix, decimals: decimalsOf(number, unit) };
}

/** Decimal places for a number of the shown unit: fixed, or as many as its significant digits need. */
function decimalsOf(number: number, { decimals, significant }: Unit): number {
	if (significant === undefined) return decimals;
	if (number === 0) return 0;
	const before = Math.floor(Math.log10(Math.abs(number))) + 1;
	return Math.min(decimals, Math.max(0, significant - before));
}
