/** Printed where a number does not exist. */
export const NONE = 'none';

/** Words around numbers. */
export const moneyText = { under: (text: string) => `under ${text}` } as const;

/** What is wrong with an input, in a sentence that says what to do. */
export const problemWords = {
	noNumber: (label: string) => `“${label}” needs a number.`,
	outside: (label: string, min: string, max: string) =>
		`“${label}” must lie between ${min} and ${max}.`,
	notWhole: (label: string) => `“${label}” needs a whole number.`,
	lowAboveHigh: (name: string) =>
		`${name}: the lowest value is above the highest. Swap them or change one.`,
	sameTargetAndMinimum: 'Target and minimum must differ: the credit grows from one to the other.',
	passedAboveChecked: 'More contacts passed than were checked. Lower this number or check more.',
} as const;

/** Words of the total cost of outsourcing. */
export const totalCostWords = {
	groups: {
		team: 'The work in-house',
		offer: 'The provider’s offer',
		productivity: 'Productivity of the provider',
		once: 'Paid once',
		yearly: 'Paid every year beside the bill',
		value: 'Value of later money',
		ranges: 'Lowest and highest values',
	},
	ranges: {
		rate: 'Provider price',
		p5: 'Productivity reached',
		retained: 'Retained staff',
		cost: 'In-house cost',
		growth: 'Rise of in-house cost',
		wage: 'Wage inflation',
		fx: 'Currency',
		transition: 'Transition',
	},
	lowest: (name: string) => `${name}, lowest`,
	highest: (name: string) => `${name}, highest`,
	kinds: {
		charges: 'Provider charges',
		transition: 'Transition',
		severance: 'Severance',
		retained: 'Retained staff',
		travel: 'Travel',
		audit: 'Audit and security',
		attrition: 'Extra attrition and rework',
	},
	outputs: {
		headline: 'Saving on the rate card',
		saving: 'Saving after all costs',
		amount: 'Saving in five years',
		npv: 'Net present value',
		irr: 'Internal rate of return',
		payback: 'Payback',
		breakEven: 'Break-even price of a provider FTE',
		belowZero: 'Chance that the value is below zero',
		together: 'Value when five risks come together',
	},
	notes: {
		headline: 'Price of a provider FTE against the full cost of an in-house FTE, nothing else',
		npv: (rate: string) => `Before tax, later money discounted at ${rate} a year`,
		noIrr: 'At no rate is the value zero',
		severalIrr: 'The yearly amounts change sign more than once, so several rates exist',
		payback: (years: string) => `${years} years`,
		noPayback: 'not within five years',
		breakEven: (share: string, above: boolean) =>
			`${share} ${above ? 'above' : 'below'} the offer; at this price the value is zero`,
		noBreakEven: 'Not even free work would pay',
		draws: (draws: string, seed: number) => `${draws} draws, seed ${seed}`,
		together:
			'Wage inflation, currency, transition, productivity and retained staff at their worse ends',
	},
	tables: {
		years: {
			caption: 'The five years, US$',
			columns: [
				'Year',
				'In-house',
				'FTE bought',
				'Price per FTE',
				'Provider charges',
				'All outsourced cost',
				'Saving',
			],
			sum: 'Sum',
			once: 'Paid once, before year 1',
			total: 'After costs paid once',
		},
		kinds: {
			caption: 'Outsourced cost by kind, five years',
			columns: ['Kind', 'US$', 'Share'],
			all: 'All outsourced cost',
		},
		spread: {
			caption: (draws: string, seed: number) =>
				`Spread of the answer in ${draws} draws (seed ${seed}): one in ten lies below P10, half below P50, nine in ten below P90`,
			columns: ['Result', 'P10', 'P50', 'P90'],
		},
		swings: {
			caption: 'One input at a time, the widest swing first',
			columns: ['Input', 'Lowest', 'Highest', 'Value at lowest', 'Value at highest', 'Swing'],
		},
	},
	sentences: {
		headline: (share: string) => `The rate card suggests a saving of ${share}.`,
		noHeadline:
			'The price of a provider FTE is not below the cost of an in-house FTE, so the rate card suggests no saving.',
		saves: (share: string, amount: string, inHouse: string) =>
			`With transition, severance, retained staff, travel, audit and extra attrition, the buyer saves ${share} in five years: ${amount} of ${inHouse}.`,
		pays: (share: string, amount: string, inHouse: string) =>
			`With transition, severance, retained staff, travel, audit and extra attrition, the buyer pays ${amount} more in five years than the ${inHouse} of in-house work, ${share} more.`,
		worth: (rate: string, npv: string) =>
			`At a discount rate of ${rate} the deal is worth ${npv} to the buyer before tax.`,
		breakEven: (price: string) => `The value is zero at a price of ${price} per FTE.`,
		noBreakEven: 'No price makes it pay: the other costs alone are above the in-house cost.',
		spread: (draws: string, seed: number, low: string, middle: string, high: string) =>
			`In ${draws} draws from the ranges (seed ${seed}) the middle value is ${middle}; eight in ten lie between ${low} and ${high}.`,
		belowZero: (share: string) => `The value is below zero in ${share} of the draws.`,
		neverBelowZero: 'The value is below zero in none of the draws.',
		aloneNone: 'No single range takes the value below zero.',
		aloneSome: (names: string) => `Alone, these can take the value below zero: ${names}.`,
		alreadyBelow: 'The value is below zero at the likely values already.',
		together: (npv: string) =>
			`Wage inflation, currency, transition, productivity and retained staff at their worse ends together make it ${npv}.`,
		provider: (charges: string, first: string, last: string) =>
			`The provider is paid ${charges} in five years; its price per FTE goes from ${first} to ${last}.`,
		providerRisk: (share: string) =>
			`${share} of that price does not follow local pay and currency: there the provider carries the risk.`,
		workers: (fte: string, first: string, last: string) =>
			`For workers, ${fte} FTE of in-house work end or move, and the provider needs ${first} FTE in the first year and ${last} in the last.`,
		severance: (amount: string) => `Severance comes to ${amount} for each in-house FTE.`,
		noSeverance: 'Nothing is set aside for the people whose work moves.',
	},
	warnings: {
		notCounted:
			'Not counted: tax, the cost of leaving the contract, changes of volume, and knowledge that is lost.',
		independent:
			'The draws treat the ranges as independent. Risks that come together make bad results likelier than shown.',
		stretched: (name: string) =>
			`${name}: the likely value lies outside its range, so the range was stretched to hold it.`,
		highIrr:
			'Outsourcing needs little money at the start, which makes the internal rate of return very high. Judge by value and ranges instead.',
		severalIrr:
			'Several internal rates of return fit these amounts. None of them is a yardstick; use the value.',
		fixedPrice:
			'A price without indexation looks safe for the buyer. Check what the provider does when pay rises: reopen the contract, or hire cheaper people.',
		noRetained: 'No retained staff: someone must still specify, check and pay for the work.',
		productivityAbove:
			'In at least one year a provider FTE does more work than an in-house FTE. Ask what makes that so.',
	},
} as const;

/** Words of the break-even of volume and the unit price. */
export const breakEvenWords = {
	groups: {
		volume: 'Own staff or a price per transaction',
		unit: 'From a price per FTE to a price per contact',
	},
	outputs: {
		volume: 'Break-even volume',
		price: 'Unit price at which both cost the same at your volume',
		inHouse: 'In-house cost at your volume',
		provider: 'Provider cost at your volume',
		hours: 'Productive hours of one FTE',
		contacts: 'Contacts handled by one FTE',
		perContact: 'Price per contact',
		perMinute: 'Price per handled minute',
	},
	aMonth: (number: string) => `${number} a month`,
	transactions: (number: string) => `${number} transactions a month`,
	tables: {
		volumes: {
			caption: 'Cost a month at several volumes',
			columns: ['Transactions a month', 'In-house', 'Provider', 'Cheaper'],
			inHouse: 'in-house',
			provider: 'provider',
			same: 'the same',
		},
		occupancy: {
			caption: 'Price per contact at the same price per FTE',
			columns: ['Occupancy', 'Contacts per FTE', 'Price per contact'],
		},
	},
	sentences: {
		below: (volume: string) =>
			`Below ${volume} transactions a month the unit price is cheaper for the buyer, above it own staff are.`,
		between: (from: string, to: string) =>
			`The unit price is cheaper for the buyer between ${from} and ${to} transactions a month; below that the buyer pays for the minimum, above it own staff are cheaper.`,
		from: (volume: string) =>
			`From ${volume} transactions a month on the unit price is cheaper for the buyer.`,
		always: 'The unit price is cheaper for the buyer at every volume.',
		never: 'The unit price is not cheaper for the buyer at any volume.',
		here: (volume: string, inHouse: string, provider: string) =>
			`At ${volume} transactions a month own staff cost ${inHouse} and the provider ${provider}.`,
		providerRisk:
			'With a price per transaction the provider carries the empty seats when volume falls.',
		minimumRisk:
			'The minimum volume hands part of the risk of empty seats back from the provider to the buyer.',
		workers:
			'The fixed cost is mostly people. Whoever carries the risk of falling volume also decides about their shifts.',
		unit: (fte: string, contacts: string, price: string, minute: string) =>
			`One FTE at ${fte} a month handles ${contacts} contacts: ${price} per contact, ${minute} per handled minute.`,
		gain: (from: string, to: string, saved: string) =>
			`If the provider raises occupancy from ${from} to ${to}, a contact costs it ${saved} less. Under a price per contact the provider keeps that, under a price per FTE the buyer gets it; in both cases workers have less time between contacts.`,
	},
	warnings: {
		steps: 'Own staff come in whole people and teams, so their cost is a staircase and not a line.',
		crowded:
			'At this occupancy waiting times rise steeply and people tire. Check the staffing before you price it.',
		averages:
			'Handle time and occupancy are averages. A harder mix of contacts changes the unit price.',
	},
} as const;

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

/** Words of the chart of steps from one cost to another. */
export const waterfallWords = {
	axis: (unit: string) => `${unit}, five years`,
	inHouse: 'In-house cost',
	outsourced: 'All outsourced cost',
	saving: 'Saving',
	extra: 'Extra cost',
	columns: ['Step', 'US$', 'From', 'To', 'Kind'],
	kinds: { total: 'Total', step: 'Cost added', lower: 'Cost taken away', difference: 'Difference' },
	caption: (from: string, to: string) => `From ${from} to ${to}, by kind of cost`,
	spokenTotal: (name: string, value: string) => `${name}: ${value} in all`,
	spokenStep: (name: string, value: string, sum: string) => `${name}: ${value}, ${sum} up to here`,
	sum: (value: string) => `Up to here: ${value}`,
	shareOf: (share: string, name: string) => `${share} of “${name}”`,
	nothing: 'All amounts are zero, so there is nothing to draw.',
	compare: (from: string, fromValue: string, to: string, toValue: string) =>
		`${from} is ${fromValue}, ${lower(to)} ${toValue}.`,
	largest: (name: string, value: string, share: string) =>
		`The largest step is ${lower(name)} with ${value}, ${share} of all steps.`,
	others: (names: readonly string[], value: string) =>
		`The other steps add up to ${value}: ${names.map(lower).join(', ')}.`,
	difference: (name: string, value: string, share: string, from: string) =>
		`${name}: ${value}, ${share} of ${lower(from)}.`,
	finding: (name: string, value: string, from: string) =>
		`${name} of ${value} against ${lower(from)}`,
	even: 'Both ways cost the same',
} as const;

/** Words of the chart of one input at a time. */
export const tornadoWords = {
	axis: (unit: string) => `Net present value, ${unit}`,
	base: (value: string) => `likely ${value}`,
	lowEnd: 'hollow: lowest value of the input',
	highEnd: 'filled: highest value of the input',
	columns: ['Input', 'Lowest', 'Highest', 'Value at lowest', 'Value at highest', 'Swing'],
	caption: (base: string) =>
		`One input at a time, the others at their likely values. Value at the likely values: ${base}`,
	range: (low: string, high: string) => `${low} to ${high}`,
	at: (input: string, value: string) => `At ${input}: ${value}`,
	swing: (value: string) => `Swing ${value}`,
	nothing: 'No input has a range, so there is nothing to draw.',
	widest: (name: string, low: string, high: string) =>
		`${name} moves the value most: between ${low} and ${high}.`,
	narrowest: (name: string, swing: string) => `${name} moves it least, by ${swing}.`,
	crossing: (names: string) => `Alone, these take the value across zero: ${names}.`,
	noCrossing: (sign: string) => `No input alone takes the value across zero; it stays ${sign}.`,
	above: 'above zero',
	below: 'below zero',
	finding: (name: string) => `${name} moves the value most`,
	tied: 'Several inputs move the value alike',
} as const;

function lower(name: string): string {
	return name.charAt(0).toLowerCase() + name.slice(1);
}
