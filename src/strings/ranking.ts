/** Words of a ranking that is drawn outside its own figure. */
export const rankingWords = {
	nothingRanked: (measure: string, year: number | 'latest') =>
		`${measure}: no place of these regions has a value${year === 'latest' ? '' : ` for ${year}`}. Choose another year or more regions.`,
	onlyMisleading: 'every total misleads, so no place is ranked',
} as const;
