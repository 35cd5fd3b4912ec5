import { formatValue } from '../../data/format-value.ts';
import { stripWords } from '../../strings/strips.ts';
import type { Strip } from './model.ts';

/**
 * What a strip shows beside the numbers of its row, in one sentence: where the country stands
 * among the destinations.
 */
export function describeStrip({ field, value }: Strip): string {
	const { values, median, indicator } = field;
	if (median === undefined) return 'No destination to compare with.';
	const middle = `median of ${stripWords.destinations(values.length)} (${formatValue(median, indicator.unit)})`;
	if (!value) return `No value; ${middle}.`;
	const { number } = value;
	if (values.every((other) => number > other.value)) return `Above all; ${middle}.`;
	if (values.every((other) => number < other.value)) return `Below all; ${middle}.`;
	const side = number === median ? 'At' : number > median ? 'Above' : 'Below';
	return `${side} the ${middle}.`;
}
