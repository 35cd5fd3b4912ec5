/** Names of countries and regions that take an article inside a sentence. */
const WITH_ARTICLE =
	/^(Dominican Republic|Middle East|Netherlands|Philippines|United (Arab Emirates|Kingdom|States)|Western European nearshore)\b/;

/** The name of a place inside a sentence, for example "the Philippines". */
export function inSentence({ name }: { name: string }): string {
	return WITH_ARTICLE.test(name) ? `the ${name}` : name;
}

/** The name of a place at the start of a sentence, for example "The Philippines". */
export function atStart(place: { name: string }): string {
	const name = inSentence(place);
	return name.charAt(0).toUpperCase() + name.slice(1);
}

/** The name of a measure inside a sentence: "average monthly earnings", but "ICT service exports". */
function inText(measure: string): string {
	return /^[A-Z][a-z]/.test(measure) ? measure.charAt(0).toLowerCase() + measure.slice(1) : measure;
}

/** Other names under which readers look for a country. */
export const otherNames: Readonly<Record<string, readonly string[]>> = {
	ARE: ['UAE', 'Emirates', 'Dubai'],
	BIH: ['Bosnia'],
	CZE: ['Czech Republic'],
	GBR: ['UK', 'Britain', 'Great Britain', 'England'],
	MKD: ['Macedonia'],
	NLD: ['Holland'],
	TTO: ['Trinidad'],
	TUR: ['Turkey'],
	USA: ['US', 'America', 'United States of America'],
	VNM: ['Viet Nam'],
};

/** Words of the country pages. */
export const countryWords = {
	index: {
		title: 'Countries',
		lead: (all: number, destinations: number, clients: number) =>
			`${all} countries by region: ${destinations} destinations that sell services and ${clients} client countries that mainly buy them. Each has a page made from the data; some have a written profile too.`,
	},
	sections: {
		glance: 'At a glance',
		industry: 'What has been published on the industry',
		trend: 'Through the years',
		hours: 'Hours shared with client cities',
		law: 'Law and data transfer',
		hubs: 'Hub cities',
		next: 'Read next',
	},
	noProfile: (name: string) =>
		`The atlas has no written profile of ${name} yet; the figures below come from its data.`,
	client: (name: string) =>
		`In this atlas ${name} counts as a client country, one that mainly buys services. It is shown beside the destinations and not ranked among them.`,
	/** One sentence for search results and descriptions. */
	summary: (place: {
		name: string;
		region: string;
		capital: string;
		clock: string;
		values: readonly string[];
	}) =>
		`${place.name}, ${place.region}: capital ${place.capital}, ${place.clock}${
			place.values.length > 0 ? `; ${place.values.join(', ')}` : ''
		}.`,
	capitals: (names: readonly string[]) =>
		`${names.length === 1 ? 'Capital' : 'Capitals'}: ${names.join(', ')}`,
	languages: (names: readonly string[]) =>
		`${names.length === 1 ? 'Language' : 'Languages'}: ${names.join(', ')}`,
	stated: (metric: string) => `${metric}, as stated`,
	statedBy: (issuer: string, scope: string) => `By ${issuer}: ${scope}`,
	confidence: (confidence: string) => `Confidence: ${confidence}.`,
	misleading: 'The total misleads.',
	industryLead:
		'Figures that associations, ministries and consultancies have published. Each draws the industry its own way, so they are not added, ranked or set beside those of another country. A target is an aim and no count.',
	confidenceRule:
		'Confidence is high where a named body gives a clear year, medium where the wording is ambiguous, second-hand or translated, and low where the figure is vague or comes from an interested party.',
	industryColumns: {
		figure: 'Figure',
		value: 'Value',
		scope: 'What it includes',
		year: 'Year',
		by: 'Stated by',
		confidence: 'Confidence',
	},
	noIndustry: (name: string) =>
		`No published figure on the size of the industry in ${name} was found that names its source.`,
	trendRule: (
		name: string,
		measure: string,
		peers: string,
		group: string,
		options: { first: boolean; joined: boolean },
	) =>
		`Beside ${name} stand ${peers}: the places of ${group} whose newest value of ${inText(measure)} is nearest to its own, by ratio. ${
			options.first
				? ''
				: `This measure is shown because ICT service exports have fewer than five values here, or a total that misleads. `
		}${options.joined ? 'Its own group is too small, so the neighboring region is included.' : ''}`.trim(),
	trendSubtitle: (measure: string, unit: string) => `${measure}, ${unit}`,
	noTrend: (name: string) =>
		`No measure of trade or pay has five values for ${name}, so no line is drawn.`,
	hoursLead: (year: number) =>
		`Nine to five on the clock of each side, on 15 January and 15 July ${year}. The bar is the client’s working day of eight hours.`,
	hoursColumns: { city: 'Client city', january: '15 January', july: '15 July' },
	hours: (hours: number) =>
		`${Number.isInteger(hours) ? hours : hours.toFixed(2).replace(/0$/, '')} h`,
	clockOf: (cities: string, offsets: string) => `${cities} (${offsets})`,
	hoursNone: (cities: string) =>
		`No hour of the day is shared with ${cities} on either date. To serve office hours there, somebody works in the evening or at night.`,
	hoursChange: 'Where the two dates differ, clocks are changed on one side or on different days.',
	hoursSource:
		'Computed from the time zone database; a change of law after its release is not in it.',
	lawLead:
		'What the UN Trade and Development tracker records for each area. A law on record says nothing about how it is enforced, or which of its duties are in force.',
	lawColumns: { area: 'Area', status: 'Status' },
	asOf: (date: string) => `as of ${date}`,
	areas: {
		'data-protection': 'Data protection and privacy',
		cybercrime: 'Cybercrime',
		'electronic-transactions': 'Electronic transactions',
		'consumer-protection': 'Consumer protection online',
		'indirect-taxation': 'Indirect tax on digital trade',
		'eu-data-transfer': 'Personal data from the European Union',
	},
	standings: {
		law: 'law on record',
		draft: 'draft law',
		'no-law': 'no law on record',
		'no-data': 'not known to the tracker',
		'eu-member': 'member of the Union: no transfer abroad',
		adequate: 'adequacy decision',
		'partly-adequate': 'adequacy decision for a part',
		'no-decision': 'no adequacy decision on the list',
	},
	scope: (scope: string) => `Only for ${scope}.`,
	transfer: {
		'eu-member': (name: string) =>
			`A client in the European Union can send personal data to ${name} as within its own country; the other duties of the law stay.`,
		adequate: (name: string) =>
			`The European Commission has found that personal data may flow to ${name} without a further legal tool. Decisions are reviewed and can be withdrawn.`,
		'partly-adequate': (name: string) =>
			`The European Commission’s finding for ${name} covers a part only. Ask whether the provider falls under it.`,
		'no-decision': (name: string) =>
			`The European Commission’s list, as captured on that day, has no decision for ${name}. A client under EU law needs another legal tool for the transfer.`,
	},
	hubsLead: {
		several:
			'Cities where service centers gather, the first hub first. The choice is editorial, and no count of jobs by city stands behind it.',
		one: 'The city where service centers gather. The choice is editorial, and no count of jobs by city stands behind it.',
		none: 'The atlas names no hub city here. The map shows the capital.',
	},
	hubColumns: { city: 'City', place: 'Place', clock: 'Clock' },
	capitalMark: 'capital',
	next: {
		region: (name: string) => `${name}: the region compared`,
		regions: 'All regions and countries',
		compare: (name: string, peers: string) => `Compare ${name} with ${peers}`,
		files: 'All values as files',
	},
} as const;
