/** Words of the page that only the build prints. */
export const hoursPage = {
	client: 'Client city',
	placeholder: 'City or time zone',
	places: 'Places found',
	year: 'Year',
	day: 'Day drawn',
	winter: '15 January',
	summer: '15 July',
	offices: 'Shifts and working days',
	officesHint:
		'The cities and hours that stand here first are an invented example. Times are those of the place, in quarters of an hour; a shift that ends before it begins ends on the next day. Weekends differ: choose Sun–Thu where Friday and Saturday are free.',
	site: 'Add a site',
	siteHint: 'Eight sites at most.',
	actions: 'What to do with this comparison',
	reset: 'Usual cities',
	copyLink: 'Copy link',
	csvDays: 'CSV: every day',
	csvAnswers: 'CSV: answers',
	print: 'Print',
	withoutScript:
		'This is the result for an invented choice: a client in New York and four sites, all nine to five, Monday to Friday. To change it, the page needs JavaScript.',
	daySub:
		'Every shift on the client’s clock. Solid: together with the client. Pale: the rest of the shift. Hatched: night on the site’s own clock, 22:00 to 06:00.',
	yearSub:
		'Hours shared by the clock on every day of the year, days off left aside. The red line is the day drawn above.',
	help: 'Arrow keys move from row to row, Escape leaves.',
	yearHelp: 'Left and right move through the year, up and down from site to site, Escape leaves.',
	words: 'In words',
	doubts: 'Doubts about this answer',
	numbers: 'Numbers',
	more: 'More numbers: nights, working days, meeting, around the clock, clock changes',
	source: (edition: string) =>
		`Computed from the time zone database, edition ${edition}. When you change something, your browser computes with the edition it holds. Laws passed later are in neither, and public holidays are not counted.`,
} as const;
