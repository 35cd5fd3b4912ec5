/** Sentences at a field that cannot be used as it stands. */
export const inputWords = {
	empty: 'Write a number.',
	noNumber: (typed: string) => `“${typed}” is no number. Write digits, for example 1,234.5.`,
	decimalComma: (better: string) => `Write decimals with a point: ${better}.`,
	otherUnit: (unit: string) =>
		unit === '' ? 'Write the number alone, without a unit.' : `Write the number in ${unit}.`,
	range: (min: string, max: string) => `Must be between ${min} and ${max}.`,
	whole: 'Must be a whole number.',
	choice: (names: string) => `Choose one of these: ${names}.`,
	long: (max: string) => `Too long: at most ${max} characters are read.`,
} as const;

/** Words of a calculator. */
export const calculatorWords = {
	heading: 'Try it with your numbers',
	inputs: 'Inputs',
	results: 'Results',
	range: (min: string, max: string, unit: string) =>
		`${min} to ${max}${unit === '' || unit.startsWith('%') ? unit : ` ${unit}`}`,
	invented: 'invented',
	inventedNote:
		'Numbers marked “invented” are teaching values. They illustrate the method and are no benchmark.',
	sourced: 'sourced',
	withoutScript:
		'This is the result for the usual values. To change them, the page needs JavaScript.',
	reset: 'Usual values',
	copyLink: 'Copy link',
	csv: 'CSV',
	print: 'Print',
	tooLong: 'Your text is too long for a link. Take it along as CSV.',
	csvFailed: 'The file could not be made. Check the connection and try again.',
	failed: 'The calculator did not load. Check the connection and load the page again.',
	stale: (count: number) =>
		count === 1
			? 'Not updated: one field needs another look. The results below are from before.'
			: `Not updated: ${count} fields need another look. The results below are from before.`,
	announce: (label: string, text: string) => `${label}: ${text}`,
	announceProblems: (count: number) =>
		count === 1 ? 'One field needs another look.' : `${count} fields need another look.`,
	inWords: 'In words',
	drawingWords: 'The drawing in words',
	cursorHelp: 'Arrow keys move from mark to mark. Home and End jump. Escape closes the detail.',
	doubts: 'Doubts about this answer',
	folded: (caption: string, rows: number) => `${caption} (${rows} rows)`,
} as const;

/** Names of the columns and parts of a calculation taken along as CSV. */
export const calculationColumns = {
	columns: ['part', 'name', 'row', 'column', 'value', 'text', 'unit'],
	parts: { about: 'about', input: 'input', output: 'output', table: 'table' },
	about: { title: 'title', version: 'version', link: 'link' },
} as const;

/** Words of the pages of methods. */
export const methodPages = {
	name: 'Methods',
	title: 'Methods',
	/** What the search calls the pages. */
	kind: 'Method',
	lead: (count: number) =>
		`${count} calculations that people in this trade argue about, each with its formula, a worked example and its limits. Put in your own numbers: nothing you type leaves your device.`,
	question: 'What it answers',
	groups: {
		staffing: 'Staffing a service',
		service: 'Measuring a service',
		money: 'What a deal costs',
		contract: 'Money moved by the contract',
		place: 'Where the work is done',
		figures: 'Reading what others publish',
	},
} as const;
