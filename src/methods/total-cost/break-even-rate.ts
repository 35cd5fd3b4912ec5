import { worthOf } from './worth.ts';
import type { Deal } from './deal.ts';

/**
 * The first year's price of an FTE at which the net present value is zero, in US dollars. The value
 * falls in a straight line with the price, so two prices give the line. Below zero when not even free
 * work would pay.
 */
export function breakEvenRate(deal: Deal): number {
	const free = worthOf({ ...deal, rate: 0 }).npv;
	const perDollar = free - worthOf({ ...deal, rate: 1 }).npv;
	return free / perDollar;
}
