import { inSentence } from './country.ts';

/** Words that the map and its table print. */
export const mapWords = {
	plate: 'Plate 1.',
	noValue: 'no value',
	misleading: 'misleading total',
	noRegion: 'Every region is switched off.',
	noValues: (regions: string, year?: number) =>
		year === undefined
			? `No value is published for ${regions}.`
			: `No value is published for ${regions} in ${year}.`,
	counted: (what: string, count: number) => `${what} (${count})`,
	classCount: (number: number, count: number) => `Class ${number} (${count})`,
	shortClassCount: (number: number, count: number) => `${number} (${count})`,
	classOf: (number: number, of: number, range: string) => `Class ${number} of ${of}: ${range}`,
	chartColumns: {
		place: 'Place',
		region: 'Region',
		value: 'Value',
		year: 'Year',
		rank: 'Rank',
		class: 'Class',
		note: 'Note',
	},
	tableCaption: (name: string, unit: string, year: number | 'latest') =>
		`${name}, ${unit}, ${year === 'latest' ? 'newest value of each place' : year}`,
	rankOf: (rank: number, of: number, shared: boolean) =>
		`Rank ${rank}${shared ? ' (shared)' : ''} of ${of}`,
	places: (count: number) => `${count} places`,
	nothingCompared: (name: string) => `${name}: no value can be compared`,
	moreThanRest: (names: string, count: number, others: number) =>
		count === 1
			? `${names} has more than the other ${others} places together`
			: `${names} together have more than the other ${others} places`,
	highestIn: (name: string, count: number, of: number, range: string, region: string) =>
		`${name}: ${count} of the ${of} places with ${range} are in ${inSentence({ name: region })}`,
	onlyValue: (name: string, place: string, value: string) => `${name}: ${place} has ${value}`,
	allEqual: (name: string, count: number, value: string) =>
		`${name}: all ${count} places have ${value}`,
	fromTo: (name: string, low: string, lowest: string, high: string, highest: string) =>
		`${name}: from ${low} (${lowest}) to ${high} (${highest})`,
	asCircles: (count: number) =>
		`${count} ${count === 1 ? 'place' : 'places'} as circles whose area is the value, in the color of their region.`,
	asTints: (count: number, classes: number) =>
		`The land of ${count} ${count === 1 ? 'place' : 'places'} is tinted in ${classes} ${classes === 1 ? 'class' : 'classes'}.`,
	classLine: (number: number, range: string, count: number) =>
		`Class ${number}, ${range}: ${count} ${count === 1 ? 'place' : 'places'}.`,
	highest: (places: string) => `Highest: ${places}.`,
	sharedHighest: (count: number, value: string) =>
		`${count} places share the highest value, ${value}.`,
	/** After the name and value of a place. */
	andOthers: (count: number) => ` (and ${count} more)`,
	firstOfRegions: (places: string) => `Highest in each region: ${places}.`,
	outside: (name: string, value: string, year: number, reason: string) =>
		`${name} (${value}, ${year}) is not compared. ${reason}`,
	without: (names: string, year?: number) =>
		`No value is published for ${names}${year === undefined ? '' : ` in ${year}`}.`,
	medians: (high: string, highest: string, low: string, lowest: string) =>
		`Of the regions with three values or more, ${inSentence({ name: high })} has the highest median (${highest}) and ${inSentence({ name: low })} the lowest (${lowest}).`,
	regionsOverlap:
		'Still, the values of every one of these regions overlap with those of every other.',
	regionsApart: 'The values of some of these regions do not overlap with those of others.',
	circleNote:
		'Circle area shows the value; the smallest circles are drawn larger so that they can be seen.',
	clientNote: 'Tinted land marks client countries, which carry no circle here.',
	classNote: (count: number) =>
		count === 1
			? 'The key gives the number of places in brackets.'
			: 'The classes are cut to hold about equal numbers of all places with a value, client countries included; round bounds make them uneven. The key gives the number shown in brackets. A value on a bound belongs to the class above it. The area of the land says nothing: a large country is not a large value.',
	divergingNote: 'Two hues part at zero.',
	faintNote: (kind: 'circles' | 'tints') =>
		kind === 'circles'
			? 'Small hollow circles are places of other regions.'
			: 'Places of other regions are left without a tint; classes still count them.',
	qualityNote: 'A dashed outline marks estimates and figures of the industry.',
	oldNote: (places: string) => `Older than the rest: ${places}.`,
	bordersSentence: 'Borders follow Natural Earth. Names and borders imply no opinion.',
	tintedClients: (count: number) => `The land of ${count} client countries is tinted.`,
	tableBelow: 'The same numbers are in the table below.',
	plateColors: 'Tinted land marks client countries, blue rings Western European nearshore places.',
	countryTitle: (country: string, towns: string, hubs: number) =>
		hubs === 0
			? `Map of ${country} with the capital ${towns}`
			: `Map of ${country} with ${hubs === 1 ? 'the hub city' : `${hubs} hub cities:`} ${towns}`,
	hubsNote: (hubs: number) =>
		hubs === 1
			? 'The hub city is an editorial choice.'
			: `The ${hubs} hub cities are an editorial choice.`,
	capitalNote: 'Shown is the capital; no hub city is named.',
	croppedNote: 'Parts that lie far away are left out.',
	ringNote: 'The ring helps to find the country.',
	quality: {
		official: 'Official statistic',
		estimate: 'Estimate',
		industry: 'Figure of the industry',
	},
	inset: 'Europe, enlarged',
	oceans: {
		atlantic: 'Atlantic Ocean',
		indian: 'Indian Ocean',
		pacific: 'Pacific Ocean',
	},
	/** Names too long to stand beside a circle. The table has the full ones. */
	shortNames: {
		ARE: 'UAE',
		BIH: 'Bosnia & Herz.',
		DOM: 'Dominican Rep.',
		MKD: 'N. Macedonia',
		TTO: 'Trinidad',
	} as Readonly<Partial<Record<string, string>>>,
	source: 'Source',
	borders: 'Borders',
	bordersNote: 'follow Natural Earth. Names and borders imply no opinion.',
	table: 'The same numbers as a table',
	apart: 'Places that do not compare',
	columns: ['Destination', 'Value', 'Year', 'Region'],
	notCompared: (reason: string) => `Not compared. ${reason}`,
} as const;
