const exact = new Intl.NumberFormat('en-US', { useGrouping: false, maximumFractionDigits: 12 });
const shown = new Intl.NumberFormat('en-US', { maximumFractionDigits: 6 });

/** A number for machines: decimal point, no groups, no exponent, no negative zero. */
export function exactNumber(value: number): string {
	return exact.format(value + 0);
}

/** A number for readers, with its unit: "−4,000 US$". */
export function shownNumber(value: number, unit = ''): string {
	const digits = shown.format(value + 0).replace('-', '−');
	return unit === '' ? digits : `${digits} ${unit}`;
}
