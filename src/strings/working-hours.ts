/** Words of the working-hours method, its drawings and its controls. */
export const hoursWords = {
	months: [
		'January',
		'February',
		'March',
		'April',
		'May',
		'June',
		'July',
		'August',
		'September',
		'October',
		'November',
		'December',
	],
	monthsShort: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
	weekdays: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
	everyDay: 'every day',
	noWorkingDay: 'no working day',

	// Input that was not understood: what to type instead.
	noTime: 'Type a time such as 09:00, 17:30 or 9 pm.',
	noQuarter: 'Use whole quarters of an hour, such as 09:00, 09:15 or 09:30.',
	noLength: 'A shift that ends when it begins has no length. Choose another end.',
	noYear: (from: number, to: number) => `Type a year from ${from} to ${to}.`,
	nothingFound: (typed: string) =>
		`No city and no time zone is called “${short(typed)}”. Try a larger city nearby or a zone such as Asia/Manila.`,
	twice: (name: string) => `${name} is already among the sites.`,
	tooMany: (most: number) => `At most ${most} sites can be compared. Remove one to add another.`,

	// A link that was not understood.
	tooLong: 'The link is too long to be one of this page, so the usual cities are shown.',
	noPlace: (id: string) => `The link names a place that is not known here: “${short(id)}”.`,
	noShift: (text: string) =>
		`The link’s shifts were not understood in full: “${short(text)}”. Nine to five stands in.`,
	noDays: (text: string) =>
		`The link’s working days were not understood in full: “${short(text)}”. Monday to Friday stands in.`,
	noDay: (text: string) => `The link names a day that does not exist: “${short(text)}”.`,

	// Drawings.
	client: 'client',
	none: 'none',
	shared: (hours: string) => `${hours} shared`,
	clockOf: (city: string) => `Time in ${city}`,
	hoursShared: 'Hours shared',
	noSite: 'No site is chosen yet',
	rowLocal: (shift: string) => `Works ${shift} on its own clock`,
	rowNight: (hours: string) => `${hours} of the client’s shift is night there`,
	rowNoNight: 'None of the client’s shift is night there',
	clientRow: (shift: string) => `Client, ${shift}`,
	runDays: (first: string, last: string) => (first === last ? first : `${first} to ${last}`),
	runSpoken: (name: string, hours: string, when: string) => `${name}: ${hours} shared, ${when}`,

	// Findings: no full stop.
	sharesOf: (names: string, shares: string, hours: string, client: string, of: string) =>
		`${names} ${shares} ${hours} of ${client}’s ${of}`,
	share: (count: number) => (count === 1 ? 'shares' : 'share'),
	andOther: (finding: string, names: string, hours: string) => `${finding}; ${names}: ${hours}`,
	noneShared: (client: string) => `No site shares any of ${client}’s hours`,
	allNone: (name: string, client: string) => `${name} shares none of ${client}’s hours`,
	steady: (year: number) => `Shared hours stay the same all through ${year}`,
	changing: (year: number, names: string) => `Shared hours change during ${year}: ${names}`,
	changingRange: (name: string, range: string) => `${name} ${range}`,

	// Sentences.
	onDay: (day: string, client: string, shares: string) =>
		`On ${day}, hours shared with ${client}: ${shares}.`,
	nameHours: (name: string, hours: string) => `${name} ${hours}`,
	dayCaption: (client: string, day: string) => `Hours shared with ${client} on ${day}`,
	yearCaption: (client: string, year: number) =>
		`Hours shared with ${client} through ${year}, by the clock`,
	siteNone: (name: string, client: string, year: number) =>
		`${name} and ${client} share no hour on any day of ${year}.`,
	siteSteady: (name: string, client: string, hours: string, year: number) =>
		`${name} and ${client} share ${hours} on every day of ${year}.`,
	siteChanging: (name: string, client: string, levels: string, dates: string) =>
		`${name} and ${client} share ${levels}. The hours change on ${dates}.`,
	level: (hours: string, days: number) => `${hours} on ${days} ${days === 1 ? 'day' : 'days'}`,
	nightNone: (of: string) =>
		`No site works between 22:00 and 06:00 to cover the client’s shift of ${of}.`,
	nightSome: (of: string, sites: string) =>
		`To cover the client’s shift of ${of}, work falls between 22:00 and 06:00 by the site’s own clock: ${sites}.`,
	lost: (name: string, days: number, client: number) =>
		`Days off take shared hours from ${name} on ${days} of ${client} client working days.`,
	meeting: (start: string, city: string, comfortable: number, tolerable: number, all: number) =>
		`The best hour for a meeting of all ${all} begins at ${start} in ${city}: it is between 07:00 and 21:00 for ${tolerable} of them, and between 08:00 and 18:00 for ${comfortable}.`,
	chainFull: (names: string) => `${names} together cover the whole day.`,
	chainOpen: (names: string, open: string, gaps: string) =>
		`Among groups of three, ${names} cover most of the day; ${open} stay open: ${gaps} on the client’s clock.`,

	// Warnings.
	ramadan: (names: string) =>
		`${names}: Morocco changed its clocks around Ramadan until September 2026. Older zone data still forecast changes for later years.`,
	dayOff: (name: string) => `${name} has no working day, so no hour counts as worked together.`,

	// Tables.
	tables: {
		shared: (client: string, year: number) => `Hours shared with ${client} in ${year}`,
		night: (client: string, shift: string) =>
			`Night hours (22:00–06:00 local) to cover ${client}’s ${shift}`,
		working: (year: number) => `Working days of both sides in ${year}`,
		meeting: (day: string) => `The best common hour on ${day}`,
		chain: (day: string) => `Three offices around the clock on ${day}`,
		changes: (year: number) => `Clock changes in ${year}`,
	},
	columns: {
		site: 'Site',
		office: 'Office',
		shift: 'Shift, local',
		days: 'Working days',
		january: '15 January',
		july: '15 July',
		least: 'Least',
		most: 'Most',
		changes: 'Changes on',
		localShift: (day: string) => `Client’s shift on the local clock, ${day}`,
		year: 'Over the year',
		clientDays: 'Client’s working days',
		sharedDays: 'Days with shared hours',
		lostDays: 'Days that days off cost hours',
		hoursInAll: 'Hours shared in the year',
		local: 'Local time',
		standing: 'For a meeting',
		onClient: 'On the client’s clock',
		nightThere: 'Night there in the client’s shift',
		when: 'When',
		dayCount: 'Days',
	},
	onDays: (hours: string, days: number) => `${hours} (${days} ${days === 1 ? 'day' : 'days'})`,
	never: 'never',
	standings: {
		comfortable: 'comfortable',
		tolerable: 'tolerable',
		outside: 'outside 07:00–21:00',
	},
	dayBefore: 'the day before',
	dayAfter: 'the day after',
	openTime: 'Nobody works',
	forward: (hours: string) => `forward ${hours}`,
	back: (hours: string) => `back ${hours}`,

	// Controls that the script makes.
	remove: (name: string) => `Remove ${name}`,
	added: (name: string) => `${name} added.`,
	removed: (name: string) => `${name} removed.`,
	found: (count: number) => `${count} found.`,
	removeShort: 'Remove',
	timeOf: (label: string, name: string) => `${label}, ${name}`,
	chooseOne: (typed: string) => `Choose one of the places found for “${short(typed)}”.`,
	tableOf: (rows: number) => `Table (${rows} ${rows === 1 ? 'row' : 'rows'})`,
	fileName: (client: string, year: number) => `working-hours-${client}-${year}`,
	begins: 'Begins',
	ends: 'Ends',
	workingDays: 'Working days',
	file: {
		day: 'date',
		site: 'site',
		zone: 'time_zone',
		minutes: 'shared_minutes',
		worked: 'shared_minutes_on_working_days',
		night: 'night_minutes_to_cover_client',
		answers: ['table', 'row', 'column', 'value', 'text', 'link'],
	},
} as const;

/** The beginning of a text that somebody else wrote. */
function short(text: string): string {
	return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
