/** Words of the two charts that follow places through the years: lines in one plot, and in panels. */
export const trendWords = {
	noValue: 'no value',
	absent: { value: 'no value', index: 'no index', change: 'no change to show' },
	noBase: (year: string) => `left out, because the value of ${year} is missing`,
	baseNotPositive: (year: number) =>
		`left out, because the value of ${year} is zero or negative and cannot be a base of 100`,
	baseTooSmall: (year: number) =>
		`left out, because the value of ${year} is too close to zero to be a base of 100`,
	noChange: 'left out, because no value follows a value above zero in the year before',
	changeAxis: 'change on the year before, %',
	indexAxis: (base: number | 'own' | undefined) =>
		base === 'own' || base === undefined
			? 'index, first year of each place = 100'
			: `index, ${base} = 100`,
	logScale: 'log scale',
	axisFrom: (start: string) => `axis from ${start}`,
	place: 'Place',
	year: 'Year',
	value: 'Value',
	index: 'Index',
	change: 'Change',
	before: 'Year before',
	kind: 'Kind of figure',
	note: 'Note',
	quality: {
		official: 'Official statistic',
		estimate: 'Estimate',
		industry: 'Figure of the industry',
	},
	breakHere: 'Break in the series: not counted as in the years before.',
	gapBefore: (mode: 'value' | 'index' | 'change', first: number, last: number) =>
		`No ${mode === 'change' ? 'change known' : 'value'} ${first === last ? `in ${first}` : `from ${first} to ${last}`}.`,
	nothing: (name: string) =>
		`No place of the regions shown has a value: ${name}. Switch on another region.`,
	nothingChosen: (name: string) =>
		`None of the chosen places has a value: ${name}. Choose another place or another measure.`,
	nothingLeft: (reasons: string) => `No line can be drawn. ${reasons} Show values instead.`,
	highestOfRegions:
		'No place is chosen, so the place with the highest newest value of each region is drawn.',
	cut: (drawn: number, names: string) =>
		`The ${drawn} highest of the chosen places are drawn. Left out: ${names}.`,
	base: (year: number) =>
		`${year} is the first year in which every place drawn has a value; it counts as 100.`,
	ownBase:
		'No year has a value for every place drawn. Each line starts at 100 in its own first year, so their heights do not compare.',
	skipped: (places: string) =>
		`No change is shown where the year before is zero, negative or next to nothing: ${places}.`,
	alone: (places: string) => `A change needs the year before. Values that stand alone: ${places}.`,
	breaks:
		'An upright tick marks a break in the series: from that year on the value is counted in another way.',
	bridged:
		'Dots bridge one or two years without a number. After a longer gap the line starts anew.',
	broken: 'A line stops where a year has no number.',
	estimates: 'Hollow dots are estimates or figures of the industry.',
	logRefused: 'A log scale needs values above zero, so the scale is linear.',
	logNote: 'On the log scale equal distances are equal ratios, not equal amounts.',
	dashed: (name: string, reason: string) => `${name} (dashed): ${reason}`,
	eventNote: (text: string, source: string) =>
		`${text} (${source}). The line marks the date; it shows no effect.`,
} as const;
