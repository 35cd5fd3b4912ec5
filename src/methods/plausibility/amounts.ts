import { formatNumber } from '../../strings/english.ts';
import { dollars } from '../shared/format-money.ts';

/** Below this a dollar amount, or a factor, is printed with decimals. */
const SMALL = 10;

/** An amount for one person: whole dollars, and cents where they are most of it. */
export function each(value: number): string {
	return dollars(value, value < SMALL ? 2 : 0);
}

/** How many times as much: "1.36", "12". */
export function factor(value: number): string {
	return formatNumber(value, value < SMALL ? 2 : 0);
}

/** A count of people: "32,800". */
export function heads(value: number): string {
	return formatNumber(value, 0);
}
