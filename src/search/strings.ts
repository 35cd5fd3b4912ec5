import { regionGroups } from '../corpus/regions.ts';
import { parts } from '../corpus/parts.ts';
import type { Facet, Kind } from './facets.ts';

/** The words of the search interface. */
export const searchStrings = {
	title: 'Search',
	description: 'Search the articles, places, terms, cases and checked claims of the atlas.',
	search: 'Search the atlas',
	submit: 'Search',
	placeholder: 'Articles, places, terms, cases',
	close: 'Close search',
	before: 'Before you type',
	results: 'Results',
	noResults: 'No results',
	filters: (chosen: number) => (chosen === 0 ? 'Filters' : `Filters: ${chosen}`),
	facets: { kind: 'Kind', level: 'Level', region: 'Region', part: 'Part' } satisfies Record<
		Facet,
		string
	>,
	values: {
		kind: {
			Article: 'Articles',
			Region: 'Regions',
			Country: 'Countries',
			Case: 'Cases',
			Claim: 'Claims',
			Term: 'Terms',
			Data: 'Data',
			About: 'About the atlas',
		} satisfies Record<Kind, string>,
		level: { 1: '1 First steps', 2: '2 Core', 3: '3 Advanced' },
		region: Object.fromEntries(
			Object.entries(regionGroups).map(([slug, { name }]) => [slug, name]),
		),
		part: Object.fromEntries(parts.map(({ slug, roman, title }) => [slug, `${roman} ${title}`])),
	} satisfies Record<Facet, Record<string, string>>,
	kinds: {
		Article: 'Article',
		Region: 'Region',
		Country: 'Country',
		Case: 'Case',
		Claim: 'Claims, checked',
		Term: 'Term',
		Data: 'Data',
		About: 'About',
	} satisfies Record<Kind, string>,
	loading: 'Loading the search index.',
	count: (total: number) => (total === 1 ? '1 result' : `${total} results`),
	pages: (total: number) => (total === 1 ? '1 page' : `${total} pages`),
	forQuery: (query: string) => `for “${query}”`,
	enterOpens: (title: string) => `Enter opens ${title}.`,
	moreSections: (count: number) => (count === 1 ? '1 more section' : `${count} more sections`),
	moreResults: (count: number) => (count === 1 ? 'Show 1 more' : `Show ${count} more`),
	asPage: 'Open as a page',
	nothingFor: (query: string) => `Nothing for “${query}”`,
	nothingFiltered: 'No page fits these filters',
	searched: 'Looked through articles, places, cases, claims, terms and data.',
	didYouMean: 'Did you mean',
	otherWords: 'Try fewer words, or the full name instead of a short form.',
	filtersOn: (count: number) => (count === 1 ? 'One filter is on.' : `${count} filters are on.`),
	clearFilters: 'Clear the filters',
	failed: 'Search did not load',
	failedWhy: 'The search index did not arrive. Check the connection and try again.',
	noIndex: 'There is no search index here',
	noIndexWhy:
		'The index is made when the site is built. A development server runs without it; build the site to search it.',
	failedNext: 'The contents and the glossary lead to every page without it.',
	retry: 'Try again',
	withoutScript:
		'This search runs in your browser and needs JavaScript, which is off or did not load. Without it, the contents list every article and the glossary lists every term.',
	slash: 'The key / opens this search',
	keys: { move: 'move', open: 'open', close: 'close' },
} as const;
