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
		exit: 'Exit reserve',
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
		costs: 'transition, severance, retained staff, travel, audit and extra attrition',
		costsWithExit:
			'transition, severance, retained staff, travel, audit, extra attrition and a reserve for the exit',
		saves: (costs: string, share: string, amount: string, inHouse: string) =>
			`With ${costs}, the buyer saves ${share} in five years: ${amount} of ${inHouse}.`,
		pays: (costs: string, share: string, amount: string, inHouse: string) =>
			`With ${costs}, the buyer pays ${amount} more in five years than the ${inHouse} of in-house work, ${share} more.`,
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
		notCountedWithExit: 'Not counted: tax, changes of volume, and knowledge that is lost.',
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
