/** Words of the search and the filters of the data catalogue. */
export const catalogueWords = {
	count: (shown: number, total: number) =>
		shown === total ? `All ${total} indicators` : `${shown} of ${total} indicators`,
	nothing: 'No indicator fits all filters.',
	without: (wish: string, count: number) =>
		`Leave out ${wish}: ${count === 1 ? '1 indicator' : `${count} indicators`}`,
	clear: 'Clear all',
	wish: (name: string, value: string) => `${name} “${value}”`,
};
