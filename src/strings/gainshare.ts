/** Words of gainsharing. */
export const gainshareWords = {
	groups: { unit: 'Unit cost and volume', rule: 'Rule of sharing' },
	loss: {
		label: 'If a unit costs more than the baseline',
		buyer: 'The buyer bears all of it',
		shared: 'The provider bears its share',
	},
	outputs: {
		provider: 'Provider’s part',
		client: 'Buyer’s part',
		gain: 'Gain',
		perUnit: 'Gain per unit',
		counted: 'Gain that is shared',
	},
	table: {
		caption: 'What an error in the baseline pays the provider',
		columns: ['Baseline set too high by', 'True gain', 'Paid to provider', 'Paid for nothing'],
	},
	sentences: {
		gain: (unit: string, volume: string, gain: string) =>
			`A unit costs ${unit} less than the baseline; on ${volume} units that is a gain of ${gain}.`,
		excluded: (amount: string, counted: string) =>
			`The buyer’s own measures made ${amount} of it, so ${counted} is shared.`,
		shared: (share: string, provider: string, client: string) =>
			`At a share of ${share} the provider gets ${provider} and the buyer ${client}.`,
		noGain:
			'Unit cost did not fall below the baseline by more than the buyer’s own measures explain, so there is no gain to share.',
		lossShared: (unit: string, loss: string, provider: string, client: string) =>
			`A unit costs ${unit} more than the baseline, a loss of ${loss}: the provider bears ${provider} and the buyer ${client}.`,
		lossAlone: (unit: string, loss: string) =>
			`A unit costs ${unit} more than the baseline. The rule shares gains only, so the buyer bears the loss of ${loss}.`,
		workers:
			'Ask where the gain comes from. Fewer contacts and better tools help workers too; a faster pace or fewer people takes it from them.',
	},
	warnings: {
		baseline:
			'The result is as good as the baseline. It needs an audit, a correction for volume and mix, and a date on which sharing stops.',
		high: 'The provider’s share is above 50%: check whether the buyer’s part still pays for its own effort.',
		small: 'The gain is small against the baseline. Check that it is no change of mix or volume.',
	},
} as const;
