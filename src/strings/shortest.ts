import { formatNumber } from './english.ts';

/** A number with at most so many decimals, up to 6, and none that are only zeros. */
export function formatUpTo(value: number, decimals: number): string {
	return formatNumber(value, decimals).replace(/\.?(?<=\.\d*)0+$/, '');
}
