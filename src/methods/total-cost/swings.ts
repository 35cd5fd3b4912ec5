import type { Deal } from './deal.ts';
import type { Range, RangeId } from './ranges.ts';
import { changed } from './read-deal.ts';
import { worthOf } from './worth.ts';

/** What one input does alone, the others at their likely values. Values are net present values. */
export interface Swing {
	range: Range;
	atLow: number;
	atHigh: number;
	size: number;
}

/** One input at a time at both ends of its range, the others at their likely values; widest swing first. */
export function swingsOf(deal: Deal, ranges: readonly Range[]): Swing[] {
	return ranges
		.map((range) => {
			const atLow = worthOf(changed(deal, { [range.id]: range.low })).npv;
			const atHigh = worthOf(changed(deal, { [range.id]: range.high })).npv;
			return { range, atLow, atHigh, size: Math.abs(atHigh - atLow) };
		})
		.toSorted((a, b) => b.size - a.size);
}

/** Risks that tend to come together; the price on the rate card is known when the contract is signed. */
const jointRisks: readonly RangeId[] = ['wage', 'fx', 'transition', 'p5', 'retained'];

/**
 * Net present value, in the currency of the deal, when all five joint risks turn out at their worse end
 * at once.
 */
export function jointRiskNpv(deal: Deal, swings: readonly Swing[]): number {
	const worse = swings
		.filter(({ range }) => jointRisks.includes(range.id))
		.map(({ range, atLow, atHigh }) => [range.id, atLow < atHigh ? range.low : range.high]);
	return worthOf(changed(deal, Object.fromEntries(worse) as Partial<Record<RangeId, number>>)).npv;
}
