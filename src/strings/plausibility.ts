/** Words of the check whether two published figures fit each other. */
export const plausibilityWords = {
	groups: {
		claim: 'Two figures for one industry and year',
		pay: 'What a worker costs',
		more: 'What else the source says',
	},
	fields: {
		revenue: { label: 'Revenue or exports of the year', unit: 'US$ million' },
		workers: { label: 'People said to earn it', unit: 'people' },
		pay: {
			label: 'Cost of one worker a year',
			unit: 'US$',
			hint: 'Pay with all contributions, for this work in this country.',
		},
		paid: {
			label: 'Part of revenue that goes to pay',
			unit: '%',
			hint: 'Rooms, technology, managers, tax and profit take the rest.',
		},
		stated: {
			label: 'Revenue per worker that the source itself states',
			unit: 'US$',
			hint: 'Zero if it states none.',
		},
		part: {
			label: 'Part of the revenue that is the work in question',
			unit: 'US$ million',
			hint: 'For example BPO inside of IT and BPO together. Zero if the source names no part.',
		},
		share: {
			label: 'Share of a larger total that these workers are said to be',
			unit: '%',
			hint: 'For example of all such workers in the world. Zero if none is stated.',
		},
	},
	origin: 'Philippines, 2023, IT and business process management, by the association.',
	outputs: {
		perWorker: 'Revenue per worker and year',
		month: 'Revenue per worker and month',
		covered: 'Revenue for each dollar of pay',
		payable: 'People whom this revenue can pay',
		needed: 'Revenue that this many people need',
		times: 'Division, compared with the figure stated',
		statedWorkers: 'People if the stated figure is right',
		partShare: 'Share of the part',
		partWorker: 'The part, divided by all workers',
		whole: 'People in the larger total',
	},
	people: (count: string) => `${count} people`,
	times: (number: string) => `${number} times`,
	table: {
		caption: 'The same two figures, if one slip is in them',
		columns: ['If in truth', 'Revenue per worker', 'For each dollar of pay', 'Beside the pay'],
		slips: {
			none: 'both figures are as published',
			month: 'the revenue is that of one month',
			half: 'half of these workers earn it',
			tenth: 'one in ten of these workers earns it',
			crore: 'crore (10 million) was read as million',
			billion: 'billion was read as million',
			million: 'million was read as billion',
			wider: 'half of the revenue is from other industries',
		},
		verdicts: {
			below: 'below the pay',
			tight: 'leaves too little for the rest',
			fits: 'covers pay and the rest',
		},
	},
	sentences: {
		division: (revenue: string, workers: string, year: string, month: string) =>
			`${revenue} divided by ${workers} people is ${year} for each in a year, ${month} a month.`,
		below: (pay: string) =>
			`That is less than the pay of ${pay}. The two figures do not describe the same people.`,
		tight: (pay: string, paid: string) =>
			`It covers the pay of ${pay}, but pay would take more than ${paid} of it. Ask what the figures include before you print them side by side.`,
		fits: (pay: string, paid: string) =>
			`It covers the pay of ${pay} and leaves at least ${paid} for everything else. Pay does not speak against the pair.`,
		reverse: (payable: string, workers: string, needed: string) =>
			`The other way round, this revenue can pay ${payable} people, and ${workers} people need ${needed}.`,
		stated: (stated: string, times: string, people: string) =>
			`The source states ${stated} per worker; the division gives ${times} times as much. At the stated figure the revenue would have ${people} people behind it.`,
		part: (part: string, share: string, times: string) =>
			`The part, ${part}, is ${share} of the revenue. Whoever prints the whole in its place is wrong by a factor of ${times}.`,
		partWorker: (each: string) =>
			`Divided by all the workers it would be ${each} for each. Do not divide so: the part belongs to some of the workers.`,
		whole: (share: string, people: string) =>
			`If these workers are ${share} of a larger total, that total is ${people} people. Ask who counted them.`,
		workers:
			'Revenue per worker is not a wage. What reaches workers is pay, and only a part of this sum is.',
	},
	warnings: {
		proof:
			'A pair that fits may still be wrong, for instance when one was made from the other. The check only finds what can hardly be true.',
		high: (pay: string) =>
			`This is more than ten times the pay of ${pay}. Look for work that costs more than you assume, prices set inside a group, work passed on to others, or people who were not counted.`,
		scope: (times: string) =>
			`Stated figure and division differ by a factor of ${times}, so the two published totals have different scopes.`,
	},
	partAbove: (revenue: string) =>
		`The part cannot be larger than the revenue of US$${revenue} million. Lower it, or swap the two.`,
} as const;
