/** Fields and results of the four definitions of service level. */
export const serviceLevelWords = {
	groups: { calls: 'Calls of one month', target: 'Contract' },
	fields: {
		offered: { label: 'Offered', unit: 'calls' },
		answered: { label: 'Answered', unit: 'calls' },
		within: { label: 'Of these, answered in time', unit: 'calls' },
		abandoned: { label: 'Abandoned', unit: 'calls' },
		short: {
			label: 'Of these, abandoned within the same time',
			unit: 'calls',
			hint: 'Short abandons: callers who hang up before the time of the target has passed.',
		},
		target: { label: 'Target', unit: '%' },
	},
	definitions: {
		answered: 'Answered calls as base',
		offered: 'Offered calls as base',
		good: 'Short abandons count as good',
		excluded: 'Short abandons excluded',
	},
	outputs: {
		passed: 'Definitions that pass',
		spread: 'Highest less lowest',
		abandonment: 'Abandonment',
		abandonmentLong: 'Abandonment without short abandons',
	},
	notes: {
		abandonment: 'Of all calls offered.',
		abandonmentLong: 'Short abandons taken off both.',
	},
	table: (target: string) => `One month against a target of ${target}`,
	columns: {
		definition: 'Definition',
		formula: 'Computation',
		level: 'Service level',
		verdict: 'Verdict',
	},
	pass: 'pass',
	fail: 'fail',
	none: 'no base',
	answeredMost: (offered: string) =>
		`More calls were answered than offered. Give at most ${offered}.`,
	withinMost: (answered: string) =>
		`More calls were answered in time than at all. Give at most ${answered}.`,
	abandonedMost: (left: string) =>
		`A call is answered or abandoned, not both. Give at most ${left}, what answered calls leave of those offered.`,
	shortMost: (abandoned: string) =>
		`Short abandons are a part of those abandoned. Give at most ${abandoned}.`,
} as const;
