/** Words of the error of a quality sample. */
export const qualityWords = {
	groups: { sample: 'The sample', plan: 'Planning the next one' },
	confidence: 'Confidence',
	outputs: {
		wilson: 'Range that fits the sample (Wilson)',
		rate: 'Share that passed',
		normal: 'Normal approximation',
		needed: 'Contacts to check',
	},
	range: (low: string, high: string) => `${low} to ${high}`,
	plusMinus: (rate: string, margin: string) => `${rate} ± ${margin} points`,
	calls: (number: string) => `${number} contacts`,
	needed: (margin: string, rate: string) => `To be within ± ${margin} points near ${rate}`,
	table: {
		caption: (rate: string) => `The same share (${rate}) in samples of other sizes`,
		columns: ['Contacts checked', 'From', 'To', 'Width in points'],
	},
	sentences: {
		range: (passed: string, checked: string, confidence: string, range: string) =>
			`${passed} of ${checked} contacts passed. With ${confidence} confidence the true share lies within ${range}.`,
		unknown: (target: string) =>
			`The target of ${target} lies inside that range, so this sample cannot tell buyer and provider whether it was met.`,
		met: (target: string) =>
			`The whole range lies above the target of ${target}: the provider met it.`,
		missed: (target: string) =>
			`The whole range lies below the target of ${target}: the provider missed it.`,
		needed: (needed: string, margin: string) =>
			`To be within ± ${margin} points, about ${needed} contacts have to be checked.`,
		workers: (low: string) =>
			`A worker judged on five contacts, all passed, could still have a true share of only ${low}. Use such small samples for coaching, not for pay.`,
	},
	warnings: {
		random:
			'The ranges hold for contacts picked at random and for scorers who agree with each other.',
		normal:
			'The normal approximation is poor here: fewer than ten contacts passed or fewer than ten failed. Use the Wilson range.',
		beyond: 'The normal approximation leaves the range from 0% to 100%, which no share can.',
	},
} as const;
