import { formatValue, type Unit } from '../../data/format-value.ts';
import { atStart, inSentence } from '../../strings/country.ts';

interface Ranked {
	name: string;
	/** As stored. */
	value: number;
}

/**
 * The highest of some places and how it compares with the one in the middle, as a sentence without
 * its full stop; nothing without places.
 * @param ranked highest first
 * @param kind what the places are called
 */
export function highestAndMiddle(
	ranked: readonly Ranked[],
	unit: Unit,
	kind: 'place' | 'destination',
): string | undefined {
	const [first] = ranked;
	const middle = ranked[Math.floor(ranked.length / 2)];
	if (!first || !middle) return undefined;
	const value = (number: number) => formatValue(number, unit);
	if (first === middle) return `${atStart(first)} has ${value(first.value)}`;
	return `${atStart(first)} is highest with ${value(first.value)}; the ${kind} in the middle, ${inSentence(middle)}, has ${value(middle.value)}`;
}
