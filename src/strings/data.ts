import { formatNumber } from './english.ts';

/** The words of the data catalogue and of the pages of indicators. */
export const dataWords = {
	title: 'Data catalogue',
	lead: (indicators: number, places: number) =>
		`${indicators} indicators for ${places} places. Every value keeps its source, its year and its doubts; what is missing is shown as missing.`,
	edition: (id: string, date: string) => `Data edition ${id} of ${date}.`,
	whatChanged: 'What changed',
	indicator: 'Indicator',
	indicators: 'Indicators',
	filters: 'Search and filter the indicators',
	search: 'Search',
	searchHint: 'A word of the name, the code or the definition',
	group: 'Group',
	groups: {
		'people-and-pay': 'People and pay',
		trade: 'Trade and investment',
		connection: 'Connection and power',
		institutions: 'Institutions',
		economy: 'Economy',
	},
	publisher: 'Publisher',
	terms: 'Terms',
	termsOf: { open: 'Download', shown: 'Shown with citation only' },
	since: 'Newest value',
	sinceYear: (year: number) => `${year} or later`,
	any: 'Any',
	places: 'Places',
	placesWith: (count: number, total: number) => `${count} of ${total}`,
	place: 'Place',
	year: 'Year',
	years: 'Years',
	values: 'Values',
	span: (first: number, last: number) => (first === last ? String(first) : `${first} to ${last}`),
	code: 'Code',
	unit: 'Unit',
	publisherEdition: 'Edition of the publisher',
	retrieved: 'Retrieved',
	kind: 'Kind of figure',
	kinds: {
		official: 'official statistic',
		estimate: 'estimate',
		industry: 'figure of the industry itself',
	},
	coverage: 'Coverage',
	coverageOf: (places: number, total: number, span: string) =>
		`${places} of ${total} places, ${span}`,
	caveats: 'What to keep in mind',
	outside: (place: string, reason: string) => `${place} stands outside the ranking. ${reason}`,
	notRanked:
		'These values are not ranked: too few places have one, or the values of two places do not compare.',
	chartSubtitle: (name: string, unit: string) =>
		`${name}, ${unit}. Newest value of each destination.`,
	newest: 'Newest value of every place',
	newestLead: (kind: string) =>
		`Each value has a year of its own. All are of the kind “${kind}” unless a row says otherwise.`,
	newestValue: 'Newest value',
	yearsWith: 'Years with a value',
	none: 'no value',
	heldBack: (year: number) => `The value of ${year} is held back.`,
	misleads: 'Outside the ranking.',
	download: 'Download',
	downloadLead: 'All years and places, with the year, kind, note and source of each value.',
	notRedistributed:
		'The terms of the publisher are not confirmed, so the table is not passed on. Ask the publisher for it; single values may be quoted with their citation.',
	files: 'Files that programs can read',
	filesLead:
		'Each indicator is a CSV and a JSON file under a fixed address. Where the publisher’s terms do not allow a table to be passed on, there is a description without values.',
	packageOf: 'Data package with all tables, types and checksums',
	latestOf: 'Newest value of every indicator that may be passed on',
	readmeOf: 'Guide to the files',
	listOf: {
		'countries.csv': 'Places with codes and regions',
		'cities.csv': 'Hub cities',
		'industry-facts.csv': 'Figures that industries publish about themselves',
		'quarantined.csv': 'Values held back',
	},
	cite: 'How to cite',
	citation: (publisher: string, edition: string, data: string, address: string) =>
		`${publisher}. ${edition}. By way of BPO Atlas, data edition ${data}. ${address}`,
	quarantine: 'Values held back',
	quarantineLead:
		'A value outside the possible range, or one that jumps too far from the years beside it, is taken out of every chart until someone has looked at it. These are out now.',
	published: 'Published value',
	why: 'Why',
	changes: {
		title: 'Changes of the data',
		standfirst:
			'Each edition names one state of all figures. Here is what changed from one to the next, value by value.',
		edition: (id: string) => `Edition ${id}`,
		first: 'The first edition. There is nothing to compare it with.',
		same: 'No value changed.',
		changed: (values: number, indicators: number) =>
			`${values === 1 ? '1 value' : `${formatNumber(values, 0)} values`} of ${indicators === 1 ? '1 indicator' : `${indicators} indicators`} ${values === 1 ? 'differs' : 'differ'} from the edition before.`,
		added: 'New indicators',
		removed: 'Indicators taken out',
		edited: 'Also edited by hand, not listed value by value',
		newValues: 'New',
		changedValues: 'Changed',
		goneValues: 'Gone',
		list: 'All changes as CSV',
		digest: 'SHA-256 of the figures',
		how: 'How an edition is named',
		howText:
			'An edition is named by its year and month. Its checksum covers every value, note, source and description, whatever their order in the files, so two copies with the same checksum hold the same figures.',
	},
};
