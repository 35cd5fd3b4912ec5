/** Words of a figure that only the page prints; scripts do not carry them. */
export const figureWords = {
	views: { chart: 'Chart', table: 'Table', sources: 'Sources' },
	viewsLabel: 'View',
	regions: 'Regions',
	tableOf: (count: number) => `Table of ${count} ${count === 1 ? 'row' : 'rows'}`,
	inWords: 'In words',
	measure: 'Measure',
	measured: 'What is counted',
	change: 'Change places and measures',
	receiptHelp:
		'Arrow keys move from mark to mark. Home and End jump. Type a name to find it. Enter opens the receipt of a value. Escape closes the detail.',
	published: 'Published by',
	retrieved: 'Retrieved',
	licence: 'License',
	limits: 'Limits',
	heldBack: 'Left out',
	aboutIndicator: 'About this measure',
	logToggle: 'Log scale',
	yearLabel: 'Year',
	download: 'Download',
	thisView: 'This view',
	allYears: 'All years',
	yourView: 'Your view',
	yourViewNote: 'The title describes the figure as first shown.',
	reset: 'Reset',
	cursorHelp:
		'Arrow keys move from place to place. Home and End jump. Type a name to find it. Enter marks a place. Escape closes the detail.',
} as const;
