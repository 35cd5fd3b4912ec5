/** Words that the map and its table print. */
export const mapWords = {
	plate: 'Plate 1.',
	noValue: 'no value',
	misleading: 'misleading total',
	inset: 'Europe, enlarged',
	oceans: {
		atlantic: 'Atlantic Ocean',
		indian: 'Indian Ocean',
		pacific: 'Pacific Ocean',
	},
	/** Names too long to stand beside a circle. The table has the full ones. */
	shortNames: {
		ARE: 'UAE',
		BIH: 'Bosnia & Herz.',
		DOM: 'Dominican Rep.',
		MKD: 'N. Macedonia',
		TTO: 'Trinidad',
	} as Readonly<Partial<Record<string, string>>>,
	source: 'Source',
	borders: 'Names and borders',
	bordersNote: 'follow Natural Earth and imply no opinion.',
	table: 'The same numbers as a table',
	columns: ['Destination', 'Value', 'Year', 'Region'],
	notCompared: (reason: string) => `Not compared. ${reason}`,
} as const;
