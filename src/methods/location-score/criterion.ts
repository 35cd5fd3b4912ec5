import type { Unit } from '../../data/format-value.ts';
import type { Goalpost } from '../../schemas/goalposts.ts';

/** A criterion as the score uses it: its marks and what a reader must know of its values. */
export interface Criterion extends Omit<Goalpost, 'indicator'> {
	/** Indicator of the values; undefined for shared hours. */
	indicator?: string | undefined;
	unit: Unit;
	/** Publisher and edition. */
	source: string;
	/** Whether the terms allow to put the values into a file. */
	open: boolean;
	/** ISO codes of countries whose value misleads; it does not count. */
	apart: readonly string[];
}

/** Points of a mark. */
export const FULL = 100;

/**
 * Points from 0 to 100 between fixed marks ("goalposts"): min-max normalization as in the OECD and
 * JRC Handbook on Constructing Composite Indicators (2008), step 5, with marks that do not depend on
 * the countries compared.
 * @throws RangeError for a log scale and a value that is not above zero
 */
export function pointsOf(
	value: number,
	criterion: Pick<Goalpost, 'low' | 'high' | 'scale' | 'better'>,
) {
	const { low, high, better } = criterion;
	const at = (number: number) => scaled(number, criterion);
	const share = (at(value) - at(low)) / (at(high) - at(low));
	const held = Math.min(1, Math.max(0, share));
	return FULL * (better === 'higher' ? held : 1 - held);
}

/**
 * The value on the scale of its criterion, on a log scale its natural logarithm; higher need not be
 * better.
 * @throws RangeError for a log scale and a value that is not above zero
 */
export function scaled(value: number, { scale }: Pick<Goalpost, 'scale'>): number {
	if (scale === 'linear') return value;
	if (!(value > 0)) throw new RangeError(`a log scale needs a value above zero, not ${value}`);
	return Math.log(value);
}
