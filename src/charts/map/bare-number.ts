import { formatNumber } from '../../strings/english.ts';

/** A number with no more decimals than it needs, six at most. */
export function bareNumber(value: number): string {
	const decimals = (/\.(\d+)$/.exec(Math.abs(value).toFixed(6).replace(/0+$/, ''))?.[1] ?? '')
		.length;
	return formatNumber(value, decimals);
}
