/** Words of the report on accessibility. */
export const conformanceWords = {
	criteria: {
		heading: 'Criterion by criterion',
		lead: 'The 55 success criteria of WCAG 2.2 at levels A and AA, in the judgment of the editors. “Program” means axe on every page type; “tests” means tests of the project that use the pages as a reader does; “looking” means a person looked. A criterion that only a person with the aid itself could judge is no better examined than this table says.',
		caption: 'Success criteria of WCAG 2.2, levels A and AA',
		criterion: 'Criterion',
		level: 'Level',
		outcome: 'Outcome',
		examined: 'Examined by',
		remark: 'What was found',
		status: {
			supports: 'Met',
			partly: 'Partly met',
			untested: 'Not tested',
			absent: 'Does not apply',
		},
		by: { axe: 'program', tests: 'tests', looking: 'looking' },
		rules: (count: number) => (count === 1 ? '1 rule' : `${count} rules`),
	},
	results: {
		heading: 'What a program found',
		sentence: (pages: number, combinations: number, faults: number) =>
			`${pages} page types were each read in ${combinations} combinations of theme and width. ${
				faults === 0 ? 'No fault was found.' : `Faults found: ${faults}.`
			}`,
		made: (axe: string, browser: string, date: string) =>
			`axe-core ${axe} in ${browser}, on ${date}. The table is written by the program and is not edited.`,
		settings: (themes: string, widths: string) => `Themes: ${themes}. Widths in pixels: ${widths}.`,
		none: 'The program has not been run for this edition.',
		caption: 'Page types and what axe found on them',
		page: 'Page type',
		passed: 'Rules passed',
		open: 'For a person to judge',
		faults: 'Faults',
	},
} as const;
