/** Costs of a unit and amounts in US dollars; `share` is the provider's part of what is shared. */
export interface Agreement {
	baseline: number;
	actual: number;
	volume: number;
	share: number;
	/** Gain that the buyer's own measures made. */
	own: number;
	/** Whether the provider bears its share of a loss. */
	lossShared: boolean;
}

/** Who gets what; negative amounts are losses. */
export interface Split {
	perUnit: number;
	gain: number;
	/** The part of the gain to which the provider's share applies. */
	counted: number;
	provider: number;
	client: number;
}

/**
 * Gain = (baseline unit cost − actual unit cost) · volume, less what the buyer's own measures made;
 * provider's part = share · gain. Source: common usage; Vitasek, Ledyard and Manrodt, Vested
 * Outsourcing.
 */
export function splitGain(agreement: Agreement): Split {
	const { baseline, actual, volume, share, own, lossShared } = agreement;
	const perUnit = baseline - actual;
	const gain = perUnit * volume;
	const left = gain < 0 ? gain : Math.max(0, gain - own);
	const counted = left < 0 && !lossShared ? 0 : left;
	const provider = share * counted;
	return { perUnit, gain, counted, provider, client: gain - provider };
}
