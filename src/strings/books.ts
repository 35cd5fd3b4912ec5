/** Words of the EPUB and PDF editions. */
export const bookWords = {
	contents: 'Contents',
	part: (roman: string, title: string) => `Part ${roman}: ${title}`,
	partOf: (roman: string) => `Part ${roman} of the open textbook of business process outsourcing`,
	cases: 'Cases',
	casesText: 'What happened, what it teaches, and what it does not show.',
	regions: 'Regions',
	regionsText: 'Five regions, compared by the same measures.',
	countries: 'Countries',
	countriesText: 'One profile for each destination and client country, by region.',
	claims: 'Claims, checked',
	claimsText: 'Common statements about outsourcing, each held against its evidence.',
	methods: 'Methods',
	methodsText: 'The calculations of the atlas: formula, worked example, limits.',
	glossary: 'Glossary',
	glossaryOfPart: 'Terms used in this part',
	bibliography: 'Sources',
	bibliographyText: (count: number) =>
		`All ${count} sources of the atlas. The state of each entry says how far it was checked.`,
	answers: 'Answers',
	answersTo: (title: string) => `Answers: ${title}`,
	answersText: 'Each answer leads back to its question.',
	toAnswer: 'Answer',
	back: 'Cited:',
	backTo: (number: number) => `Back to citation ${number}`,
	calculator: 'Calculate with your own numbers in the atlas',
	cover: 'Cover',
	imprint: 'About this book',
	start: 'Start of the text',
	edition: (edition: string) => `Edition ${edition}`,
	of: (date: string) => `of ${date}`,
	license: (name: string) =>
		`The text is under ${name}: you may copy it, pass it on and change it if you name the source.`,
	cite: (title: string, year: string, edition: string, url: string) =>
		`To cite this book: BPO Atlas contributors. (${year}). ${title} (edition ${edition}). ${url}`,
	made: (articles: number, questions: number) =>
		`This book holds ${articles === 1 ? 'one article' : `${articles} articles`} and ${questions} questions to check yourself. The answers stand at the end.`,
	links:
		'Links inside this book work without a connection. What is not in it stands in the atlas, where the newest version is.',
	printed: (url: string) =>
		`Printed addresses that begin with a slash are pages of the atlas at ${url}.`,
	withoutCountries:
		'The profiles of single countries are not in this book: they stand in the atlas and in its EPUB.',
	accessibility:
		'Text and drawings scale with the reader. Every chart is followed by its values in words and in a table. Formulas are MathML. Reading order is the order of the book.',
} as const;
