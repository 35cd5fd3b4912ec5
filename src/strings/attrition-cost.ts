/** Words of the cost of attrition. */
export const attritionWords = {
	groups: { leaver: 'Cost of one leaver', year: 'A year' },
	outputs: {
		year: 'Attrition cost a year',
		leaver: 'Cost per leaver',
		months: 'Cost per leaver in months of pay',
		other: 'Cost a year at the other rate',
		difference: 'Difference a year',
	},
	months: (number: string) => `${number} months of pay`,
	tables: {
		parts: {
			caption: 'Parts of the cost of one leaver',
			columns: ['Part', 'US$', 'Share'],
			recruiting: 'Recruiting',
			training: 'Paid training',
			ramp: 'Ramp-up loss',
			trainer: 'Trainer time',
			all: 'Cost per leaver',
		},
		rates: {
			caption: 'Cost a year at several rates of attrition',
			columns: ['Attrition', 'Leavers', 'US$ a year'],
		},
	},
	sentences: {
		leaver: (cost: string, months: string) =>
			`Each worker who leaves costs the provider ${cost}, ${months} months of that worker’s pay.`,
		year: (headcount: string, attrition: string, cost: string) =>
			`With ${headcount} workers and ${attrition} attrition that is ${cost} a year.`,
		less: (rate: string, amount: string, each: string) =>
			`At ${rate} it is ${amount} less: as much as ${each} for each worker and year could be spent on keeping people.`,
		more: (rate: string, amount: string) => `At ${rate} it is ${amount} more.`,
		same: 'Both rates are the same, so there is nothing to gain or lose between them.',
		buyer:
			'Under a price per FTE the buyer pays part of it too, in longer handle times and repeated contacts while new people learn.',
		worker: 'What leaving costs the workers themselves, in lost pay and search, is not counted.',
	},
	warnings: {
		direct:
			'Only direct costs are counted. Lost customers, errors of newcomers and strain on those who stay come on top.',
		constant: 'Every leaver is replaced, and everyone who leaves has finished training.',
		churn:
			'At 100% and more the average seat changes hands at least once a year, and many people leave before the ramp is over. The formula then counts too much ramp and too few starts.',
	},
} as const;
