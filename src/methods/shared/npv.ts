/**
 * Net present value: Σ CF_t / (1 + r)^t, the first flow falling at t = 0 and the others one year
 * apart. `rate` is a share a year (0.1 for 10%) above −1. Source: standard corporate finance, for
 * example Brealey, Myers and Allen, Principles of Corporate Finance.
 */
export function npv(flow: readonly number[], rate: number): number {
	let value = 0;
	let factor = 1;
	for (const amount of flow) {
		value += amount * factor;
		factor /= 1 + rate;
	}
	return value;
}
