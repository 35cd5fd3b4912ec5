/** Fields and results of shrinkage. */
export const shrinkageWords = {
	groups: { items: 'Paid time without calls', need: 'Need' },
	fields: {
		away: {
			label: 'Whole days away',
			hint: 'One line each: a name and a percentage of paid time, for example Holiday 8.',
		},
		inside: {
			label: 'Lost during days at work',
			hint: 'One line each: a name and a percentage, for example Breaks 10.',
		},
		agents: { label: 'Agents needed on the phones', unit: 'agents' },
	},
	outputs: {
		all: 'Shrinkage, shares added',
		compounded: 'Shrinkage, shares compounded',
		additive: 'Scheduled staff, shares added',
		compoundedStaff: 'Scheduled staff, shares compounded',
		wrong: 'The frequent error',
	},
	notes: {
		all: 'Every share is a share of paid time.',
		compounded: 'Shares lost at work apply to people present only.',
	},
	tables: { items: 'What an agent is paid for', methods: 'Three ways to count' },
	columns: {
		item: 'Item',
		share: 'Share of paid time',
		compounded: 'The same, compounded',
		way: 'Way',
		formula: 'Computation',
		staff: 'Staff',
		onPhones: 'On the phones',
	},
	rows: {
		phones: 'On the phones',
		additive: 'Shares added',
		compounded: 'Shares compounded',
		wrong: 'Error: multiplied instead of divided',
	},
	noItem: (line: number, text: string) =>
		`Line ${line}: “${text}” is no name with a percentage. Write for example Holiday 8.`,
	noShare: (line: number, text: string) =>
		`Line ${line}: “${text}” is no percentage from 0 to below 100.`,
	tooMany: 'Give at most 30 items.',
	all: (sum: string) =>
		`The items add up to ${sum} of paid time, so nobody is left on the phones. They must stay below 100%.`,
} as const;
