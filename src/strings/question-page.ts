/** Words of the page that lists all questions, and of the links to its files. */
export const questionPage = {
	title: 'Question bank',
	lead: (questions: number, articles: number) =>
		`${questions} questions from the self-checks of ${articles} articles, each with its answer, a reason for every option, and the section that teaches it. Choose some and make a test, or take a file into your learning platform.`,
	filters: 'Filter the questions',
	search: 'Words in the question',
	part: 'Part',
	article: 'Article',
	bloom: 'Bloom level',
	kind: 'Kind',
	any: 'Any',
	list: 'Questions',
	partTitle: (roman: string, title: string) => `Part ${roman}. ${title}`,
	taughtIn: 'Taught in',
	withAnswers: 'See it with its answers',
	filesOf: (title: string) => `Files: ${title}`,
	files: 'Files',
	partFiles: (count: number) =>
		count === 1 ? 'Its question as files' : `Its ${count} questions as files`,
	onlyPart: 'Show only this part',
	asTest: 'Open them as a test',
	allFiles: 'The whole bank as files',
	allFilesLead:
		'Made from the same questions as the self-checks. Ids stay the same from edition to edition, so a platform that knows them can update instead of doubling. Answers are in the files, and they are public on this site.',
	about: {
		gift: 'Plain text for Moodle. Ids, categories and Bloom levels as tags. Orders arrive as matching questions.',
		moodle:
			'For Moodle, with id numbers, tags, and the link to the teaching section as general feedback.',
		qti: 'One test in a content package for Canvas, Blackboard and others that read QTI 1.2.',
		'qti-bank': 'The same questions as a bank to draw from.',
		anki: 'Cards for Anki. A second import updates the cards you have.',
	},
	size: (bytes: number) => `${Math.max(1, Math.round(bytes / 1000))} kB`,
	takeAlong: 'These questions as files',
	allQuestions: 'Choose from all questions of the atlas',
} as const;
