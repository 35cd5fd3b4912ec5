import { formatNumber } from '../strings/english.ts';

/** Most decimal places of a number in a field. */
const DECIMALS = 6;

/** A number of a field as readers see it, for example "20,000", "−2" or "0.05". */
export function boundText(value: number): string {
	const decimals = Array.from({ length: DECIMALS }, (_, places) => places).find(
		(places) => Number(value.toFixed(places)) === value,
	);
	return formatNumber(value, decimals ?? DECIMALS);
}
