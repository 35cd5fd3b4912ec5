import { positiveRoots } from './roots.ts';

/**
 * Internal rates of return: all yearly rates above −100% at which the net present value of the flow
 * is zero, lowest first, as shares. Empty when there is none, as for a flow that never changes sign;
 * more than one is possible when it changes sign more than once, and then none of them is a yardstick. With
 * v = 1 / (1 + r) the value is a polynomial in v. Source: standard corporate finance, for example
 * Brealey, Myers and Allen, Principles of Corporate Finance.
 */
export function internalRates(flow: readonly number[]): number[] {
	return positiveRoots(flow)
		.map((v) => 1 / v - 1)
		.toReversed();
}
