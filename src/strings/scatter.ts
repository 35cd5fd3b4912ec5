/** Words that a scatter, its table and its sentences print. */
export const scatterWords = {
	noAcross: 'A scatter needs two measures. Choose one to go across.',
	sameMeasure: (name: string) =>
		`Both axes show the same measure, ${name}. Choose another one for one of them.`,
	noRegion: 'Every region is switched off. Switch one on to see its places.',
	noPlace: (across: string, up: string, year: number | 'latest') =>
		year === 'latest'
			? `No place shown has a value of both ${across} and ${up}. Choose other measures or more regions.`
			: `No place shown has a value of both ${across} and ${up} for ${year}. Choose another year or the latest values.`,
	negativeSize: (size: string, name: string, value: string) =>
		`A circle has no area below zero: ${size} is ${value} in ${name}. Choose another measure for the circle area.`,

	country: 'Country',
	region: 'Region',
	yearOf: (measure: string) => `Year of ${measure}`,
	sizeOf: (measure: string) => `Circle area: ${measure}`,
	note: 'Note',
	noValue: 'no value',
	logScale: 'log scale',
	median: (value: string) => `median ${value}`,
	sizeKey: (measure: string, unit: string) => `Circle area: ${measure}, ${unit}`,
	noSizeKey: 'no value',
	misleading: 'misleading total',
	caption: (across: string, up: string, year: number | 'latest') =>
		`${across} and ${up}, ${year === 'latest' ? 'latest value of each place' : year}`,
	order: 'From the lowest value across to the highest.',
	pathRow: (name: string, year: number) => `${name}, ${year}`,
	onPath: (name: string) => `on the path of ${name}`,
	quality: { estimate: 'estimate', industry: 'figure of the industry' },
	lacks: (measures: string) => `not drawn: no value of ${measures}`,
	noSize: (measure: string) => `no value of ${measure}: small dashed circle`,
	sizeMisleads: (measure: string, reason: string) => `${measure} not drawn as area: ${reason}`,
	keptOut: (measure: string, reason: string) => `${measure} misleads: ${reason}`,
	placesLack: (one: number, both: number) =>
		[
			one > 0 && `${counted(one, 'lacks', 'lack')} one of the two values`,
			both > 0 &&
				`${one > 0 ? `${both} ${both === 1 ? 'lacks' : 'lack'}` : counted(both, 'lacks', 'lack')} both`,
		]
			.filter(Boolean)
			.join('; '),
	amongThem: (names: string) => `among them ${names}`,
} as const;

/** "1 place lacks", "5 places lack". */
export function counted(count: number, one: string, many: string): string {
	return count === 1 ? `1 place ${one}` : `${count} places ${many}`;
}
