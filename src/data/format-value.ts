import type { Indicator } from '../schemas/indicator.ts';

export type Unit = Indicator['unit'];

const MINUS = '−';

/** A number with grouping commas and a true minus sign. */
export function formatNumber(value: number, decimals: number): string {
	const text = Math.abs(value).toLocaleString('en-US', {
		minimumFractionDigits: decimals,
		maximumFractionDigits: decimals,
	});
	return value < 0 && Number(text.replaceAll(',', '')) !== 0 ? MINUS + text : text;
}

/**
 * A value as readers see it, for example "US$8.1 bn". Amounts in billions that would print as
 * less than one are printed in millions, so that a small country does not look like zero.
 */
export function formatValue(value: number, unit: Unit): string {
	const { number, suffix, decimals } = scaled(value, unit);
	const digits = formatNumber(number, decimals);
	const sign = digits.startsWith(MINUS) ? MINUS : '';
	return `${sign}${unit.prefix}${digits.slice(sign.length)}${suffix}`;
}

function scaled(value: number, { suffix, divisor, decimals }: Unit) {
	const number = value / divisor;
	if (suffix === ' bn' && Math.abs(number) < 1 && number !== 0) {
		const millions = number * 1000;
		return { number: millions, suffix: ' mn', decimals: Math.abs(millions) < 10 ? 1 : 0 };
	}
	return { number, suffix, decimals };
}
