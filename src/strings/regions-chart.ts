/** Words of the chart that compares regions. */
export const regionsWords = {
	noValue: 'No value:',
	median: 'median',
	withValue: (count: number, total: number) => `${count} of ${total} with a value`,
	setApart: (count: number) => `${count} set apart`,
	ringed: (name: string) => `${name}, total misleads`,
	logScale: 'log scale',
	columns: { country: 'Country', region: 'Region', value: 'Value', year: 'Year', note: 'Note' },
	absent: 'no value',
	misleads: (reason: string) => `Not compared. ${reason}`,
	quality: { official: '', estimate: 'Estimate', industry: 'Figure of the industry' },
	medianOf: (region: string, value: string) => `Median of ${region}: ${value}`,
	noLog: 'A log scale needs values above zero. Some are zero or below, so the axis is an even one.',
	nothing: 'No place of the chosen regions has a value.',
	nothingIn: (year: number) =>
		`No place of the chosen regions has a value for ${year}. Choose another year, or the latest values.`,
	caption: (name: string, unit: string) =>
		`${name}, ${unit}. Sorted by region, the lowest value first.`,
} as const;
