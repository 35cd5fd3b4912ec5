/** Words of the panels, beside those that they share with the lines in one plot. */
export const multiplesWords = {
	region: 'Region',
	median: 'Median',
	places: 'Places',
	lowest: 'Lowest',
	highest: 'Highest',
	medians: 'medians',
	index: 'index',
	medianOf: (used: number, all: number) =>
		used === all ? `median of ${used}` : `median of ${used} of ${all}`,
	named: (region: string, used: number) =>
		`${region} (${used === 1 ? 'one place' : `median of ${used} places`})`,
	onlyMisleading: 'left out, because every total there misleads',
	cut: (drawn: number, names: string) =>
		`The first ${drawn} chosen places have a panel. Left out: ${names}.`,
	faint: 'The same lines stand faint in every panel, and all panels share their axes.',
	sameAxes: 'All panels share their axes.',
	regions:
		'No place is chosen. Each panel is a region. Its places are faint; the heavy line is the median, the value in the middle, of those with a value in every year of that line.',
	used: (region: string, used: number, all: number, first: number, last: number) =>
		`${region}: the median counts ${used} of ${all} places, those with a value in ${first === last ? `${first}` : `every year from ${first} to ${last}`}.`,
	base: (year: number) => `In every panel ${year} counts as 100.`,
	aside: (name: string, reason: string) => `${name} does not count in the median: ${reason}`,
} as const;
