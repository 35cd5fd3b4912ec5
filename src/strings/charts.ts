/** Words the drawings and their controls print. Kept apart from the site's strings to keep islands small. */
export const words = {
	noValue: 'no value',
	noValueHeading: (count: number) => `No value (${count})`,
	outsideHeading: 'Not ranked: the total misleads',
	rank: 'Rank',
	country: 'Country',
	region: 'Region',
	value: 'Value',
	year: 'Year',
	note: 'Note',
	kind: 'Kind of figure',
	notRanked: 'not ranked',
	notComparable: (measure: string) =>
		`${measure} does not compare places: only some have a value, or each has a unit of its own. Look at single places in the trend or the table, or choose another measure.`,
	amountsOnly: (measure: string) =>
		`An index or a change in percent needs amounts. ${measure} is a share, a score or a rank, so choose values instead.`,
	logScale: 'log scale',
	more: (count: number) => `${count} more between`,
	moreBelow: (count: number) => `${count} more in the table`,
	rankOf: (rank: number, of: number, tied: boolean) =>
		`Rank ${rank}${tied ? ' (shared)' : ''} of ${of}`,
	quality: {
		official: 'Official statistic',
		estimate: 'Estimate',
		industry: 'Figure of the industry',
	},
	latest: 'Latest',
	latestOfEach: 'Latest value of each place',
	noRegion: 'Every region is switched off.',
	showRegions: 'Show the regions again',
	chartLabel: 'Chart, one mark at a time',
	cursorHelp: (mark: string, enter: string) =>
		`Arrow keys move from ${mark} to ${mark}. Home and End jump. Type a name to find it. ${enter} Escape closes the detail.`,
	mark: 'mark',
	place: 'place',
	enterOpens: 'Enter opens the receipt of a value.',
	enterMarks: 'Enter marks a place.',
	otherMarks: 'other places marked',
	marked: 'marked',
	unmarked: 'no longer marked',
	tableOrder: 'Ranked places first, then places not ranked, then places without a value.',
	source: 'Source',
	allToggle: 'Show every place',
	copyLink: 'Copy link',
	thisView: 'This view',
	placesWith: (count: number, without: number) =>
		`${count} places with a value${without > 0 ? `, ${without} without` : ''}.`,
	edition: (id: string) => `data edition ${id}`,
	notLoaded: 'A part of the page could not be loaded. Check the connection and try again.',
	copied: 'Link copied.',
	copyFailed: 'The link could not be copied. It is in the address bar.',
	pngFailed: 'The browser could not draw the picture. The SVG download holds the same figure.',
} as const;

/** Joins names as in a sentence: "A, B and C". */
export function listOf(names: readonly string[]): string {
	return names.length < 2
		? names.join('')
		: `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
}
