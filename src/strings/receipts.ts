/** Words of a value's receipt. */
export const receiptWords = {
	measure: 'Measure',
	value: 'Value',
	stored: 'As stored',
	unit: 'Unit',
	year: 'Year',
	quality: 'Kind of figure',
	edition: 'Data edition',
	licence: 'License',
	limit: 'Limit',
	all: 'More',
	allValues: 'All values of this measure',
	close: 'Close',
} as const;
