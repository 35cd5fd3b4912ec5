const NUMBERS = ['none', 'one', 'two', 'three', 'four', 'five'];

const GROUPS: Readonly<Record<string, string>> = {
	asia: 'Asia',
	'latin-america-caribbean': 'Latin America & Caribbean',
	'eastern-europe-caucasus': 'Eastern Europe & Caucasus',
	africa: 'Africa',
	'middle-east': 'the Middle East',
	'western-europe': 'the Western European nearshore',
	client: 'the client countries',
};

/** The name of a group of places inside a sentence. */
export function regionName(group: string): string {
	return GROUPS[group] ?? group;
}

/** Words of the region pages. */
export const regionWords = {
	median: (fact: {
		measure: string;
		region: string;
		median: string;
		place: string;
		other: string | undefined;
		otherEnd: 'highest' | 'lowest';
		otherMedian: string;
	}) =>
		`${fact.measure}: the median of ${fact.region} is ${fact.median}, ${fact.place}${
			fact.other === undefined
				? ''
				: `; the ${fact.otherEnd} is that of ${fact.other}, ${fact.otherMedian}`
		}.`,
	placeOf: (place: number, of: number, shared: boolean) => {
		const words = ['the highest', 'the second highest', 'the third highest', 'the fourth highest'];
		const word = place === of ? 'the lowest' : (words[place - 1] ?? `number ${place}`);
		return `${word} of the ${NUMBERS[of] ?? of} regions compared${shared ? ', a place it shares' : ''}`;
	},
	allOverlap: (region: string, measures: readonly string[]) =>
		measures.length === 1
			? `${measures[0] ?? ''}: the range of ${region} overlaps with that of every other region compared.`
			: `In all ${NUMBERS[measures.length] ?? measures.length} measures compared, the range of ${region} overlaps with that of every other region, so the region alone does not tell a country’s value.`,
	mostOverlap: (region: string, measures: readonly string[]) =>
		`In the ${NUMBERS[measures.length] ?? measures.length} measures compared, the range of ${region} overlaps with those of other regions, except as follows.`,
	noOverlap: (measure: string, region: string, other: string) =>
		`${measure}: no value of ${region} lies inside the range of ${other}.`,
	spread: (fact: { measure: string; region: string; low: string; high: string }) =>
		`${fact.measure}: from ${fact.low} to ${fact.high}, the countries of ${fact.region} lie further apart than the medians of the regions do.`,
	tooFew: (measure: string, region: string, count: number, of: number) =>
		`${measure}: ${count === 0 ? 'none' : `only ${count}`} of the ${of} countries of ${region} ${count === 1 ? 'has' : 'have'} a value, too few for a median.`,
	someMissing: (measure: string, region: string, count: number, of: number) =>
		`${measure}: ${count} of the ${of} countries of ${region} have a value.`,
	notCompared: (measure: string, region: string) =>
		`${measure}: ${region} has too few values to be compared.`,
	destinations: (count: number) => `${count} destinations`,
	headings: {
		compared: 'Compared with the other regions',
		within: 'Inside the region',
		countries: 'Countries',
		differs: 'What differs',
		same: 'What does not',
		unknown: 'What is missing',
	},
	comparedLead:
		'The same four measures stand on every region page, on the same scales. Each dot is one destination with its newest value; the stroke is the median of its region, the value in the middle.',
	rule: 'The sentences are computed from the newest value of each destination. A region with fewer than three values is not compared.',
	mapSubtitle: (measure: string, region: string) => `${measure}, destinations of ${region}`,
	rankingSubtitle: (measure: string, region: string) =>
		`${measure}, destinations of ${region}, newest value of each`,
	trendSubtitle: (region: string) =>
		`ICT service exports of the five largest exporters of ${region}, one panel each`,
	regionsSubtitle: (measure: string, unit: string) =>
		`${measure}, ${unit}. Newest value of each destination in the five regions.`,
	listLead: (count: number) =>
		`${count} destinations of the atlas. Each name leads to its page; the year stands with each value.`,
	country: 'Country',
	noValue: 'no value',
	change: 'Compare the four largest exporters in the explorer',
} as const;
