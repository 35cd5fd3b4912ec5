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
