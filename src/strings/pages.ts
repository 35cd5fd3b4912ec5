/** The words of pages that are made by code: titles, leads, table heads and labels. */
export const pages = {
	home: {
		name: 'Home',
		title: 'How the world’s office work moves',
		lead: (counts: { articles: number; destinations: number; cases: number; claims: number }) =>
			`An open textbook and data atlas of business process outsourcing, in which one organization runs part of another’s office work. ${counts.articles} articles, ${counts.destinations} destinations in the data, ${counts.cases} graded cases, ${counts.claims} checked claims, and a source for every number.`,
		compare: {
			title: 'Compare',
			lead: 'Put destinations side by side, weigh what matters to you, and see how sure the ranking is.',
			english: 'English score against pay',
			exports: 'Four exporters over the years',
			hours: 'Hours shared with a client city',
			score: 'Score locations with your weights',
			places: (count: number) => `${count} places`,
			years: ([first, last]: readonly [number, number]) => `${first} to ${last}`,
			tool: 'calculator',
		},
		plate: {
			change: 'Change, share or embed this map',
			download: 'Download the values',
		},
		evidence: {
			title: 'Evidence',
			lead: 'What was promised, what happened, and how good the evidence is.',
			timeline: 'The history in dated events',
			cases: (count: number) => `${count} cases`,
			claims: (count: number) => `${count} claims`,
			events: (count: number) => `${count} events`,
			sources: (count: number) => `${count} sources`,
		},
		overviews: {
			heading: 'If you do not know where to begin',
			allRegions: 'five regions',
			links: [
				{ text: 'What BPO is', path: '/learn/foundations/what-bpo-is/' },
				{ text: 'Types of BPO', path: '/learn/foundations/types-of-bpo/' },
				{ text: 'Regions', path: '/regions/' },
				{ text: 'Benefits', path: '/learn/why-firms-outsource/benefits-promised-and-measured/' },
				{ text: 'Challenges', path: '/learn/why-firms-outsource/challenges-and-risks/' },
			],
		},
		search: {
			title: 'Search',
			lead: 'Articles, sections, places, terms, cases and claims in one box.',
			button: 'Search',
			tries: ['service level', 'nearshore', 'KPO', 'Egypt'],
			terms: (count: number) => `${count} terms`,
		},
		contentsLead:
			'Twelve parts. Every article opens with what you will be able to do and ends with a check on yourself.',
	},
	learn: {
		title: 'Contents of the book',
		lead: (articles: number) =>
			`${articles} articles in this edition. Each one says what you will be able to do, cites every figure and ends with a check on yourself.`,
	},
	regions: {
		title: 'Regions and countries',
		lead: 'Five regions that sell services, the Western European nearshore, and the client countries they sell to. The same five stand in every text, table and chart.',
		kind: 'Region',
		destinations: 'destinations',
		median: (indicator: string) => `median ${indicator}`,
		largest: (names: readonly string[]) => `Largest: ${names.join(', ')}`,
	},
	country: {
		grade: (grade: string) => `Grade ${grade}.`,
	},
	cases: {
		title: 'Cases',
		lead: 'Documented deals, with what was promised, what happened and how good the evidence is. A: court, regulator, audit or filing. B: press or academic account. C: an interested party.',
		facts: {
			client: 'Client',
			provider: 'Provider',
			work: 'Work',
			years: 'Years',
			outcome: 'Outcome',
		},
		source: 'source',
		lesson: 'What it teaches, and what it does not show',
		questions: 'Questions for a seminar',
	},
	claims: {
		title: 'Common claims, checked',
		lead: 'Sentences that promotional pages about outsourcing repeat, put in neutral words and held against the evidence.',
	},
	glossary: {
		lead: (count: number) =>
			`${count} terms, each with a definition that stands alone, its Spanish and Arabic equivalents, and the places where the atlas uses it.`,
		letters: 'Letters',
		translations: 'The Spanish and Arabic equivalents are not yet reviewed.',
	},
	sources: {
		title: 'Sources',
		lead: (total: number, read: number, listed: number, recalled: number) =>
			`${total} sources. Of ${read} an excerpt was read, ${listed} were only seen cited, and ${recalled} are from memory and carry no figure. Each entry names the places that use it.`,
		downloads: 'All of them as',
		uses: (count: number) => (count === 1 ? 'Used in 1 place' : `Used in ${count} places`),
		more: 'Uses and formats',
		toCheck: 'What awaits re-checking',
		toCheckLead:
			'Until somebody opens these documents, take what rests on them as a pointer. The number says in how many places the atlas leans on each.',
		waiting: (status: 'listed' | 'recalled', count: number) =>
			status === 'listed'
				? `${count} seen cited in another text`
				: `${count} named from memory, for general theory only`,
	},
	data: {
		title: 'Data catalogue',
	},
	about: { name: 'About', path: 'About the atlas' },
	table: 'Table',
} as const;
