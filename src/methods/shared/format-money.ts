import { formatValue } from '../../data/format-value.ts';
import { formatNumber } from '../../strings/english.ts';
import { moneyText } from '../../strings/calculators.ts';

const MILLION = 1e6;
const BILLION = 1e9;

/** US dollars in full, for example "US$24,000", "−US$1,350,000" or, with two decimals, "US$1.84". */
export function dollars(value: number, decimals = 0): string {
	return formatValue(value, { name: 'US$', prefix: 'US$', suffix: '', divisor: 1, decimals });
}

/** US dollars in short from a million on, for example "US$4.99 mn"; smaller amounts in full. */
export function shortDollars(value: number): string {
	const size = Math.abs(value);
	if (size < MILLION) return dollars(value);
	const [name, suffix, divisor] =
		size < BILLION
			? (['US$ million', ' mn', MILLION] as const)
			: (['US$ billion', ' bn', BILLION] as const);
	return formatValue(value, { name, prefix: 'US$', suffix, divisor, decimals: 2 });
}

/** A share (0.538) as percent: "53.8%". */
export function percentText(share: number, decimals = 1): string {
	return `${formatNumber(share * 100, decimals)}%`;
}

/** A number with as many decimals as it needs, three at most: "7", "2.5", "1,350,000". */
export function plainNumber(value: number): string {
	const rounded = Number(value.toFixed(3));
	const decimals = [0, 1, 2].find((places) => Number(rounded.toFixed(places)) === rounded) ?? 3;
	return formatNumber(rounded, decimals);
}

/** A chance (0.0002) as percent with one decimal, in words where that would print as nothing: "under 0.1%". */
export function chanceText(share: number): string {
	return share > 0 && share < 0.001 ? moneyText.under(percentText(0.001)) : percentText(share);
}

/** A share that a reader gave as percent, without zeros at its end: "10%", "2.5%". */
export function givenPercent(share: number): string {
	return `${plainNumber(share * 100)}%`;
}

/** A number as its field has it, for example "US$24,000", "−2%" or "12 people". */
export function withUnit(value: number, unit: string): string {
	if (unit.startsWith('US$')) return dollars(value, Number.isInteger(value) ? 0 : 2);
	return `${plainNumber(value)}${unit === '%' ? '' : ' '}${unit}`;
}
