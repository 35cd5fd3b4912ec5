import { describe, expect, it } from 'vitest';
import { formatSince, parseSince } from '../../../src/changes/since.ts';
import { otherEdition, withEdition } from '../../../src/charts/frame/edition.ts';
import * as ranking from '../../../src/charts/ranking/state.ts';
import { regionGroups, type RegionGroup } from '../../../src/corpus/regions.ts';
import { emptyFilter, formatFilter, parseFilter } from '../../../src/data/catalogue/filter.ts';
import * as explorer from '../../../src/explorer/state.ts';
import * as location from '../../../src/methods/location-score/setting.ts';
import * as hours from '../../../src/methods/working-hours/state.ts';
import { usualPlan } from '../../../src/methods/working-hours/usual.ts';
import { FACETS } from '../../../src/search/facets.ts';
import { parseHighlight, withHighlight } from '../../../src/search/highlight.ts';
import { formatSearchParams, parseSearchParams } from '../../../src/search/params.ts';
import { filterKeys, readState, writeState } from '../../../src/teach/questions/state.ts';
import { defaults, known } from '../explorer/catalog.ts';
import { cities } from '../methods/working-hours/offices.ts';
import { busyMs, holds, hostileQuery, hostileText, longTexts } from './hostile.ts';

/** Reading and writing one kind of query string, as a page does. */
interface Codec {
	page: string;
	keys: readonly string[];
	values: readonly string[];
	read: (query: string) => unknown;
	/** Reads and writes again; with or without a question mark. */
	rewrite: (query: string) => string;
	/** Everything in a state that must be one of the things the page knows. */
	named: (query: string) => readonly unknown[];
	known: ReadonlySet<unknown>;
}

function codec<State>(
	page: string,
	keys: readonly string[],
	values: readonly string[],
	read: (query: string) => State,
	write: (state: State) => string,
	names: (state: State) => readonly unknown[] = () => [],
	known: readonly unknown[] = [],
): Codec {
	return {
		...{ page, keys, values, read, known: new Set(known) },
		rewrite: (query) => write(read(query)),
		named: (query) => names(read(query)),
	};
}

const regions = Object.keys(regionGroups) as RegionGroup[];
const rankingDefaults: ranking.RankingState = {
	...{ year: 'latest', regions, highlight: [], limit: 20, log: false },
};
const choices: location.Choices = {
	criteria: ['pay', 'labor', 'law'],
	clients: ['new-york', 'london'],
	regions: regions.slice(0, 3),
	places: ['PHL', 'IND', 'POL'],
};
const plan = usualPlan(cities);
const offered = { group: ['trade'], publisher: ['who'], terms: ['shown'], since: ['2020'] };
const questions = {
	...Object.fromEntries(filterKeys.map((key) => [key, ['one', 'two']])),
	items: ['q-a', 'q-b-1'],
} as unknown as Parameters<typeof readState>[1];

const codecs: readonly Codec[] = [
	codec(
		'the explorer',
		['view', 'y', 'x', 'size', 'regions', 'places', 'year', 'scale', 'mode', 'path', 'sort', 'v'],
		['map', 'own', 'none', 'PHL', 'phl', 'asia', '2020', '-year', 'log', ...known.measures.keys()],
		(query) => explorer.decode(query, defaults, known).state,
		(state) => explorer.encode(state, defaults, '2026-11'),
		({ view, measure, across, size, places }) => [view, measure, across, size, ...places],
		[...explorer.viewNames, ...known.measures.keys(), ...known.places, null],
	),
	codec(
		'a ranking in an article',
		['year', 'regions', 'mark', 'show', 'scale'].map((key) => `fig-a.${key}`),
		['2020', 'latest', 'asia', 'PHL', 'none', 'all', '20', 'log', 'linear'],
		(query) => ranking.decode(query, rankingDefaults, 'fig-a'),
		(state) => ranking.encode(state, rankingDefaults, 'fig-a'),
	),
	codec(
		'the search',
		['q', 'highlight', ...FACETS],
		['asia', 'article', '1'],
		parseSearchParams,
		formatSearchParams,
	),
	codec(
		'the list of changes',
		['since', 'sections'],
		['2026-11-22', 'a,b', 'a-b'],
		parseSince,
		(state) => formatSince(state),
	),
	codec(
		'the location score',
		['preset', 'w', 'client', 'mean', 'regions', 'places'],
		['voice', '1_2_3', '100_0_0.5', 'london', 'geometric', 'asia', 'PHL'],
		(query) => location.decode(query, choices),
		(state) => location.encode(state, choices),
		(state) => [state.client, state.mean, ...state.regions, ...state.places],
		[...choices.clients, 'arithmetic', 'geometric', ...choices.regions, ...choices.places],
	),
	codec(
		'the working hours',
		['client', 'sites', 'shift', 'days', 'year', 'day'],
		['london', 'manila', 'Asia/Kolkata', '0900-1700', '2100-0500', '12345', '0', '2028', '02-29'],
		(query) => hours.decode(query, plan, cities).plan,
		(state) => hours.encode(state, plan),
	),
	codec(
		'the catalogue of data',
		Object.keys(emptyFilter),
		['trade', 'who', 'shown', '2020'],
		(query) => parseFilter(query, offered),
		formatFilter,
		({ group, publisher, terms, since }) => [group, publisher, terms, since],
		['', ...Object.values(offered).flat()],
	),
	codec(
		'the question bank',
		['q', ...filterKeys, 'items', 'view', 'title', 'key'],
		['one', 'a', 'b-1', 'test', 'no'],
		(query) => readState(query, questions).state,
		writeState,
		(state) => [...filterKeys.map((key) => state[key]), ...state.items],
		['', 'one', 'two', ...questions.items],
	),
];

describe.each(codecs)(
	'the address of $page, whoever wrote it,',
	({ keys, values, read, rewrite }) => {
		const query = hostileQuery(keys, values);

		it('is read without an error', () => {
			holds(query, (text) => {
				read(text);
				read(`?${text}`);
			});
		});

		it('becomes a tidy one, which means the same and leads nowhere else', () => {
			holds(query, (text) => {
				const tidy = rewrite(text);
				expect(rewrite(tidy)).toBe(tidy);
				expect(wanted(read(tidy))).toEqual(wanted(read(text)));
				const url = new URL(`/page/${tidy.replace(/^\??/, '?')}`, 'https://here.invalid/');
				expect([url.origin, url.pathname, url.hash]).toEqual([
					'https://here.invalid',
					'/page/',
					'',
				]);
				expect(tidy).not.toMatch(/[<>"\s]/);
			});
		});

		it.each(longTexts)('is read at once when it is endless (%#)', (text) => {
			const spent = busyMs(() => {
				for (const key of keys) read(`${key}=${text}`);
				read(text);
			});
			expect(spent).toBeLessThan(1500);
		});
	},
);

/** What a reader asked for, without what is said about the parts that could not be read. */
function wanted(state: unknown): unknown {
	if (typeof state !== 'object' || state === null) return state;
	const entries = Object.entries(state).map(([key, value]: [string, unknown]) => [
		key,
		typeof value === 'string' ? value.trim() : value,
	]);
	return { ...Object.fromEntries(entries), unreadable: undefined, badDate: undefined };
}

describe('small parameters that any page may carry', () => {
	it('mark plain words and nothing else', () => {
		holds(hostileQuery(['highlight'], ['outsourcing', 'near-shore']), (text) => {
			const words = parseHighlight(text);
			expect(words.length).toBeLessThanOrEqual(8);
			for (const word of words) expect(word).not.toMatch(/[<>"=()\s]/);
			const url = new URL(withHighlight('/a/?b=1#c', words), 'https://here.invalid/');
			expect([url.origin, url.pathname, url.hash]).toEqual(['https://here.invalid', '/a/', '#c']);
		});
	});

	it('name an edition, or none', () => {
		holds(hostileQuery(['v'], ['2026-11']), (text) => {
			expect(otherEdition(text, '2026-11') ?? 'x').toMatch(/^[\w.-]{1,20}$/);
		});
		holds(hostileText, (text) => {
			const url = new URL(withEdition('https://here.invalid/a/#b', text));
			expect([url.origin, url.pathname, url.hash]).toEqual(['https://here.invalid', '/a/', '#b']);
		});
	});
});
