import { emptyRequest, formatSearchParams } from './params.ts';

/** A way into the atlas that needs no search: a link, or a text to search for. */
export type WayIn =
	{ label: string; note: string; path: string } | { label: string; note: string; query: string };

/** Where a way in leads, below the base path. An example search leads to the search page. */
export function addressOf(way: WayIn): string {
	return 'path' in way
		? way.path
		: `/search/${formatSearchParams({ ...emptyRequest(), query: way.query })}`;
}

/** A titled group of ways in. */
export interface WaysIn {
	title: string;
	ways: readonly WayIn[];
}

/** The lists that stand in place of results when everything can be browsed. */
export const browse: WaysIn = {
	title: 'Look it up by hand',
	ways: [
		{ label: 'Browse the contents', note: 'by part', path: '/learn/' },
		{ label: 'Browse the glossary', note: 'A to Z', path: '/glossary/' },
		{ label: 'Browse the cases', note: 'by grade', path: '/cases/' },
		{ label: 'Browse the checked claims', note: 'by topic', path: '/claims/' },
	],
};

/** What the search shows before anything is typed. */
export const waysIn: readonly WaysIn[] = [
	{
		title: 'Begin with',
		ways: [
			{
				label: 'What BPO is, and what it is not',
				note: 'Article 1',
				path: '/learn/foundations/what-bpo-is/',
			},
			{
				label: 'Onshore, nearshore and offshore',
				note: 'Article 12',
				path: '/learn/ownership-and-location/onshore-nearshore-offshore/',
			},
			{
				label: 'SLA and KPI design',
				note: 'Article 27',
				path: '/learn/making-the-deal/sla-and-kpi-design/',
			},
		],
	},
	{
		title: 'Places',
		ways: [
			{ label: 'Philippines', note: 'Asia', path: '/countries/philippines/' },
			{ label: 'Poland', note: 'Eastern Europe & Caucasus', path: '/countries/poland/' },
			{ label: 'All regions', note: 'five', path: '/regions/' },
		],
	},
	browse,
	{
		title: 'Ways to ask',
		ways: [
			{ label: '“service level”', note: 'exact words', query: '"service level"' },
			{ label: 'KPO', note: 'abbreviation', query: 'KPO' },
			{ label: 'near shore', note: 'any spelling', query: 'near shore' },
		],
	},
];
