/** Words of the table and of the places side by side. */
export const tableWords = {
	noValue: 'no value',
	place: 'Place',
	region: 'Region',
	year: 'Year',
	unit: 'Unit',
	course: 'All years',
	courseOf: (name: string, first: number, last: number) => `${name}, ${first} to ${last}`,
	quality: { estimate: 'estimate', industry: 'figure of the industry' },
	misleading: 'total misleads',
	misleadingOf: (name: string, reason: string) => `${name}: ${reason}`,
	caption: (names: string, when: string) => `${names}. ${when}. Places without a value stand last.`,
	title: (count: number) => `${count} ${count === 1 ? 'place' : 'places'} in numbers`,
} as const;
