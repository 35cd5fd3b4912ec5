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
