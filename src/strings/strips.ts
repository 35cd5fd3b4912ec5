/** Words of the table that places one country among all destinations. */
export const stripWords = {
	lead: 'Red: this country. Colored dots: the rest of its region. Strokes: all destinations, from low to high. The triangle marks the median, the value in the middle. A rank counts from the highest value, and equal values share it. It is no judgment: low pay is good for one reader and bad for another.',
	caption: (country: string) => `Figures of ${country} among all destinations`,
	columns: {
		measure: 'Measure',
		strip: 'All destinations, low to high',
		value: 'Value',
		year: 'Year',
		rank: 'Rank',
	},
	groups: {
		'people-and-pay': 'People and pay',
		trade: 'Trade and investment',
		connection: 'Connection',
		institutions: 'Institutions',
		economy: 'Economy',
	},
	noValue: 'no value',
	rankOf: (rank: number, count: number) => `${rank} of ${count}`,
	/** Why a value has no rank. */
	unranked: {
		indicator: 'not ranked',
		misleading: 'total misleads',
		client: 'client country',
	},
	destinations: (count: number) => (count === 1 ? '1 destination' : `${count} destinations`),
} as const;
