/** Words of /llms.txt, the atlas as language models find it. */
export const llmsWords = {
	use: (licence: string, edition: string, date: string, alone: string) =>
		[
			`Edition ${edition} of ${date}. Text ${licence}: give the title of the page, its version and its address when you use it.`,
			`Every section, figure and self-check has a permanent id and stands alone at ${alone}<id>/; cite that address. Every number carries a source, a year and a scope: keep them with it. Verdicts on claims and grades of cases say how good the evidence is.`,
			'The pages give no legal, tax or investment advice and recommend no provider.',
		].join('\n\n'),
	part: (roman: string, title: string) => `Part ${roman}: ${title}`,
	regions: 'Regions and countries',
	cases: 'Cases',
	methods: 'Methods that calculate',
	claims: 'Claims, checked',
	courses: 'Courses that can be taught as they stand',
	data: 'Data',
	dataPages: [
		{
			title: 'Data catalogue',
			path: '/data/',
			about: 'Every indicator with publisher, years and terms.',
		},
		{
			title: 'Data package',
			path: '/data/v1/datapackage.json',
			about: 'All tables with their schemas.',
		},
		{
			title: 'Newest values',
			path: '/data/v1/latest.json',
			about: 'One value for each place and indicator.',
		},
	],
	about: 'About the atlas',
	optional: 'Optional',
	optionalPages: [
		{ title: 'Glossary', path: '/glossary/', about: 'Terms with definitions that stand alone.' },
		{
			title: 'Sources',
			path: '/sources/',
			about: 'The bibliography, with how far each source was checked.',
		},
		{
			title: 'Learning resources',
			path: '/oer.json',
			about: 'Articles, sections, cases and methods in the words of schema.org.',
		},
		{ title: 'Changes', path: '/feeds/feed.json', about: 'What changed, as JSON Feed.' },
		{ title: 'Sitemap', path: '/sitemap.xml' },
	],
} as const;
