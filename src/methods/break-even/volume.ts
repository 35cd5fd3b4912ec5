/** Costs a month in US dollars and transactions. */
export interface VolumeCosts {
	fixed: number;
	variable: number;
	price: number;
	minimum: number;
}

/** Cost of own staff: fixed + variable · volume. */
export function inHouseCost({ fixed, variable }: VolumeCosts, volume: number): number {
	return fixed + variable * volume;
}

/** The provider's bill: price · volume, but at least price · minimum. */
export function providerCost({ price, minimum }: VolumeCosts, volume: number): number {
	return price * Math.max(volume, minimum);
}

/**
 * Volumes between which the provider is cheaper; `to` is Infinity when that has no end. Undefined
 * when own staff are never dearer. Without a minimum the end is the break-even volume
 * fixed / (price − variable). Source: standard cost accounting.
 */
export function cheaperRange({
	fixed,
	variable,
	price,
	minimum,
}: VolumeCosts): { from: number; to: number } | undefined {
	const committed = price * minimum;
	const from = committed <= fixed ? 0 : variable === 0 ? Infinity : (committed - fixed) / variable;
	const alike = price === variable && fixed === 0;
	const to = price > variable ? fixed / (price - variable) : alike ? 0 : Infinity;
	return from < to ? { from, to } : undefined;
}

/** The unit price at which own staff and provider cost the same at a volume above zero. */
export function evenPrice(costs: VolumeCosts, volume: number): number {
	return inHouseCost(costs, volume) / Math.max(volume, costs.minimum);
}
