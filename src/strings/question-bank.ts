/** What the question bank says while questions are filtered, chosen and made into a test. */
export const bankWords = {
	count: (shown: number, total: number) =>
		shown === total ? `All ${total} questions` : `${shown} of ${total} questions`,
	nothing: 'No question fits all filters.',
	chosen: (count: number) => (count === 1 ? '1 question chosen' : `${count} questions chosen`),
	noneChosen: 'No question chosen yet',
	chooseShown: (count: number) =>
		count === 1 ? 'Choose the one shown' : `Choose all ${count} shown`,
	clearChoice: 'Choose none',
	makeTest: 'Make a test',
	full: (most: number) =>
		`A test holds up to ${most} questions. Files of whole articles and of the whole bank have no limit.`,
	unknownValue: (name: string, value: string) =>
		`The address asks for ${name} “${value}”, which this bank does not have. That filter was left out.`,
	unknownItems: (ids: readonly string[], more: number) =>
		ids.length === 1 && more === 0
			? `The question “${ids[0]}” of the address is not in this bank. It was left out; nothing else is lost.`
			: `These questions of the address are not in this bank: ${ids.map((id) => `“${id}”`).join(', ')}${more > 0 ? ` and ${more} more` : ''}. They were left out; nothing else is lost.`,
	tooMany: (asked: number, most: number) =>
		`The address names ${asked} questions. A test holds up to ${most}; the first ${most} are chosen.`,
	emptyTest: 'The address asks for a test but names no question. Choose questions from the list.',
	names: {
		part: 'part',
		article: 'article',
		bloom: 'Bloom level',
		kind: 'kind',
		section: 'section',
	},
	onlySection: 'Only questions about the section',
	allSections: 'Show all sections',
	notLoaded:
		'The questions could not be loaded. Check the connection and press “Make a test” again.',
	fileFailed: 'The file could not be made. Check the connection and try again.',
	test: 'Your test',
	defaultTitle: 'Test',
	titleLabel: 'Title of the test',
	withKey: 'With answer key',
	up: (number: number) => `Move question ${number} up`,
	down: (number: number) => `Move question ${number} down`,
	order:
		'The order of the questions is yours: the arrows beside each question move it, in the files too.',
	moved: (number: number, total: number) => `Now question ${number} of ${total}.`,
	atEdge: 'It stands at the edge of the test already.',
	print: 'Print',
	back: 'Back to the questions',
	files: 'Files for a learning platform or for cards',
	paperHead: (count: number) => (count === 1 ? '1 question' : `${count} questions`),
	nameLine: 'Name',
	dateLine: 'Date',
	answerKey: 'Answer key',
	answerLine: 'Answer:',
	places: 'Write the letters in the right order:',
	taughtIn: 'Taught in',
	licence: (atlas: string, licence: string) => `Questions: ${atlas}, ${licence}.`,
	open: 'The answers are public, on this page and in the articles. Do not rely on them staying secret.',
} as const;

/** Names of the files, as readers see them. */
export const formatNames = {
	gift: 'GIFT',
	moodle: 'Moodle XML',
	qti: 'QTI 1.2 test',
	'qti-bank': 'QTI 1.2 item bank',
	anki: 'Anki cards',
} as const;
