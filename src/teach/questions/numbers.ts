import { formatUpTo } from '../../strings/shortest.ts';

/** A number for machines: decimal point, no groups, no exponent, no negative zero. */
export function exactNumber(value: number): string {
	return (value + 0).toLocaleString('en-US', { useGrouping: false, maximumFractionDigits: 12 });
}

/** A number for readers, with its unit: "−4,000 US$". */
export function shownNumber(value: number, unit = ''): string {
	const digits = formatUpTo(value, 6);
	return unit === '' ? digits : `${digits} ${unit}`;
}
