/** Words of service credits and earn-back. */
export const serviceCreditWords = {
	groups: { fee: 'Fee and amount at risk', earnBack: 'Earn-back on the first metric' },
	metric: (number: number) => `Metric ${number}`,
	outputs: {
		net: 'Service credit after earn-back',
		credit: 'Service credit of the month',
		atRisk: 'Amount at risk',
		share: 'Credit as a share of the fee',
		earned: 'Earned back',
		fee: 'Fee after the credit',
	},
	capped: 'Held at the amount at risk',
	table: {
		caption: 'Credit of each metric',
		columns: ['Metric', 'Target', 'Minimum', 'Actual', 'Severity', 'Allocation', 'Credit'],
		sum: 'Sum',
		cap: 'After the cap',
	},
	sentences: {
		credit: (credit: string, share: string) =>
			`The provider owes the buyer a credit of ${credit}, ${share} of the monthly fee.`,
		none: 'Every metric reached its target: the provider owes the buyer nothing.',
		noRisk: 'Nothing is at risk, so no miss costs the provider anything.',
		capped: (sum: string, atRisk: string) =>
			`The metrics add up to ${sum}; the cap holds the credit at the ${atRisk} at risk.`,
		earned: (months: string, amount: string, metric: string, net: string) =>
			`After ${months} good months in a row the provider earns back ${amount} of the credit for “${metric}”, so the buyer keeps ${net}.`,
		notEarned: (run: string, needed: string) =>
			`Nothing is earned back: ${run} good months in a row, ${needed} are needed.`,
		workers:
			'The credit moves money between provider and buyer. Neither the people who waited nor the workers who answered see any of it, so look at what the target does to breaks and pace.',
	},
	warnings: {
		belowMinimum: (names: string) =>
			`Below its minimum: ${names}. The credit no longer grows there; the contract must say what follows.`,
		small: (share: string) =>
			`Only ${share} of the fee is at risk. A credit this small is easily ignored.`,
		large: (share: string) =>
			`${share} of the fee is at risk. Credits this large start disputes about measuring.`,
		pool: 'The allocations add up to more than 100%: several misses in one month reach the cap early.',
		law: 'A credit is a price adjustment and no full compensation. Under some laws, Islamic law among them, wording that reads as a penalty needs review.',
	},
} as const;
