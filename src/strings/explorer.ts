import type { ViewName } from './explorer-views.ts';

/** Words that the script of the explorer prints. What only the page prints stands in explorer-page.ts. */
export const explorerWords = {
	views: {
		regions: 'Regions',
		map: 'Map',
		ranking: 'Ranking',
		scatter: 'Scatter',
		trend: 'Trend',
		multiples: 'Small multiples',
		table: 'Table',
		profile: 'Side by side',
	} satisfies Record<ViewName, string>,
	groups: {
		'people-and-pay': 'People and pay',
		trade: 'Trade',
		connection: 'Connection',
		institutions: 'Institutions',
		economy: 'Economy',
	},
	latest: 'Latest value of each place',
	latestSpoken: 'latest values',
	places: (count: number) => `${count} ${count === 1 ? 'place' : 'places'}`,
	placesOf: (count: number, all: number) => `${count} of ${all}`,
	chosen: (name: string) => `${name} chosen.`,
	notChosen: (name: string) => `${name} no longer chosen.`,
	allCleared: 'No place is chosen now.',
	remove: (name: string) => `Remove ${name}`,
	found: (count: number) =>
		count === 0 ? 'No place found.' : `${count} ${count === 1 ? 'place' : 'places'} found.`,
	nothingFound: (typed: string) =>
		`No place of the atlas is called “${typed.length > 40 ? `${typed.slice(0, 40)}…` : typed}”.`,
	measuresFound: (count: number, all: number) => `${count} of ${all} measures`,
	none: 'None',
	noYear: (text: string) => `There are no values for the year “${text.slice(0, 12)}”.`,
	noRegion: 'Every region is switched off, and no place is chosen.',
	showRegions: 'Show the regions again',
	asRanking: 'Show the newest values as a ranking',
	noAcross: 'A scatter needs a second measure, across.',
	newestOnly: (name: string) =>
		`Of “${name}” the publisher lets us show only the newest values, so there is no course through the years and no table to download.`,
	noDownload: (name: string) =>
		`CSV and JSON are left out: the terms of “${name}” do not allow its table to be passed on.`,
	fewPlaces: 'Choose two to five places to see them side by side.',
	manyPlaces: (most: number, all: number) =>
		`Side by side shows the first ${most} of your ${all} places.`,
	tryPlaces: 'Try Philippines, Poland and Egypt',
	again: 'Try again',
	chartFailed: 'This view could not be drawn. The table holds the values.',
	codeCopied: 'Code copied.',
	copyFailed: 'Copying did not work. Mark the text and copy it yourself.',
	source: 'Source',
	table: (rows: number) => `Table, ${rows} ${rows === 1 ? 'row' : 'rows'}`,
	unitOf: (name: string, unit: string) => `${name}, ${unit}`,
	fileOf: (name: string) => `${name}: all years (CSV)`,
	profile: {
		measure: 'Measure',
		range: 'Lowest to highest destination',
		lowest: 'lowest',
		highest: 'highest',
		best: 'best',
		median: 'median',
		title: (names: string) => `${names} side by side`,
		sub: 'Newest value of each measure. The strip runs from the lowest to the highest destination; the tick is the median.',
		place: (name: string, text: string, year: number) => `${name}: ${text}, ${year}`,
		beyond: 'outside the range',
		misleading: 'total misleads',
		noWinner:
			'No total is made of these rows. Which measure counts, and how much, depends on the work.',
		of: (count: number) => `${count} destinations`,
	},
} as const;
