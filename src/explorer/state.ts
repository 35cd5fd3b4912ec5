import { EDITION_KEY, editionNamed } from '../charts/frame/edition.ts';
import { regionGroups, type RegionGroup } from '../corpus/regions.ts';
import { chartTypes, type ViewState } from '../charts/view-state.ts';
import { problemWords } from '../strings/explorer-problems.ts';
import { migrate } from './migrate.ts';

/** The views of the explorer: every kind of chart, a table, and a few places side by side. */
export const viewNames = [...chartTypes, 'table', 'profile'] as const;
export type ViewName = (typeof viewNames)[number];

/** Columns of the table that can be sorted by, as a link names them. */
export const sortColumns = ['place', 'region', 'y', 'x', 'size', 'year'] as const;
export interface Sort {
	column: (typeof sortColumns)[number];
	descending: boolean;
}

/** Everything a link to the explorer holds. */
export interface ExplorerState extends ViewState {
	view: ViewName;
	sort: Sort;
}

/** What a link may name: the measures with their years, and the places. */
export interface Known {
	measures: ReadonlyMap<string, { years?: readonly [number, number] | undefined }>;
	places: ReadonlySet<string>;
}

/** A state read from a link, and a sentence for everything in it that was not understood. */
export interface Decoded {
	state: ExplorerState;
	problems: string[];
	/** Edition of the data that the link was made with. */
	edition?: string;
}

/** The id of the column that a reader brings along. It is never written into a link. */
export const OWN = 'own';

/** A state at its longest takes about 700 characters; more comes from somewhere else. */
const LONGEST_QUERY = 4000;

const scales = ['auto', 'linear', 'log'] as const;
const modes = ['value', 'index', 'change'] as const;
const groups = Object.keys(regionGroups) as RegionGroup[];

/**
 * Writes what differs from the defaults, the edition of the data last. The defaults give an empty
 * text. The reader's own column is left out, so that nothing of it leaves the device.
 */
export function encode(state: ExplorerState, defaults: ExplorerState, edition: string): string {
	const shared = withoutOwn(state, defaults);
	const written: readonly (readonly [string, unknown, unknown])[] = [
		['view', shared.view, defaults.view],
		['y', shared.measure, defaults.measure],
		['x', shared.across ?? 'none', defaults.across ?? 'none'],
		['size', shared.size ?? 'none', defaults.size ?? 'none'],
		['regions', list(shared.regions), list(defaults.regions)],
		['places', list(shared.places), list(defaults.places)],
		['year', shared.year, defaults.year],
		['scale', shared.scale, defaults.scale],
		['mode', shared.mode, defaults.mode],
		['path', shared.path ? 'on' : 'off', defaults.path ? 'on' : 'off'],
		['sort', sortText(shared.sort), sortText(defaults.sort)],
	];
	const parameters = new URLSearchParams(
		written
			.filter(([, value, usual]) => value !== usual)
			.map(([key, value]) => [key, String(value)]),
	);
	if (parameters.size > 0) parameters.set(EDITION_KEY, edition);
	return parameters.toString();
}

/** Whether a state shows the reader's own column. */
export function usesOwn({ measure, across, size }: ExplorerState): boolean {
	return [measure, across, size].includes(OWN);
}

/** A state as a link can hold it: measures of the reader's own replaced by the defaults. */
export function withoutOwn(state: ExplorerState, defaults: ExplorerState): ExplorerState {
	return {
		...state,
		measure: state.measure === OWN ? defaults.measure : state.measure,
		across: state.across === OWN ? defaults.across : state.across,
		size: state.size === OWN ? defaults.size : state.size,
	};
}

/**
 * Reads a state from a query string. The string comes from anywhere: what is not understood falls
 * back to the default and is named in `problems`. Keys of others are left alone.
 */
export function decode(query: string, defaults: ExplorerState, known: Known): Decoded {
	if (query.length > LONGEST_QUERY) return { state: defaults, problems: [problemWords.tooLong] };
	const given = migrate(firstOfEach(query));
	const problems: string[] = [];
	const choose = <Item extends string>(key: string, items: readonly Item[], usual: Item): Item => {
		const text = given.get(key);
		const item = items.find((candidate) => candidate === text);
		if (text !== undefined && item === undefined) problems.push(problemWords.choice(key, text));
		return item ?? usual;
	};
	const measure = (key: string): string | null | undefined => {
		const text = given.get(key);
		if (text === undefined || known.measures.has(text)) return text;
		if (text === 'none' && key !== 'y') return null;
		problems.push(problemWords.measure(text));
		return undefined;
	};
	const chosen = measure('y') ?? defaults.measure;
	const across = measure('x');
	const size = measure('size');
	const state: ExplorerState = {
		view: choose('view', viewNames, defaults.view),
		measure: chosen,
		across: across === undefined ? defaults.across : across,
		size: size === undefined ? defaults.size : size,
		regions: readRegions(given.get('regions'), problems) ?? defaults.regions,
		places: readPlaces(given.get('places'), known, problems) ?? defaults.places,
		year: readYear(given.get('year'), known.measures.get(chosen)?.years, problems) ?? defaults.year,
		scale: choose('scale', scales, defaults.scale),
		mode: choose('mode', modes, defaults.mode),
		path: choose('path', ['on', 'off'], defaults.path ? 'on' : 'off') === 'on',
		sort: readSort(given.get('sort'), problems) ?? defaults.sort,
	};
	const edition = editionNamed(given.get(EDITION_KEY));
	return { state, problems, ...(edition !== undefined && { edition }) };
}

/** A key without a value says nothing, so it is as if it were not there. */
function firstOfEach(query: string): Map<string, string> {
	const parameters = new URLSearchParams(query);
	return new Map(
		[...parameters.keys()]
			.map((key) => [key, parameters.get(key) ?? ''] as const)
			.filter(([, text]) => text !== ''),
	);
}

function list(items: readonly string[]): string {
	return items.length === 0 ? 'none' : items.join('.');
}

function itemsOf(text: string | undefined): string[] | undefined {
	if (text === undefined) return undefined;
	return text === 'none' ? [] : [...new Set(text.split('.').filter(Boolean))];
}

function readRegions(text: string | undefined, problems: string[]): RegionGroup[] | undefined {
	const items = itemsOf(text);
	if (!items) return undefined;
	const unknown = items.filter((item) => !Object.hasOwn(regionGroups, item));
	if (unknown.length > 0) problems.push(problemWords.regions(unknown));
	if (unknown.length > 0 && unknown.length === items.length) return undefined;
	return groups.filter((group) => items.includes(group));
}

function readPlaces(
	text: string | undefined,
	known: Known,
	problems: string[],
): string[] | undefined {
	const items = itemsOf(text);
	if (!items) return undefined;
	const codes = [...new Set(items.map((item) => item.toUpperCase()))];
	const unknown = codes.filter((code) => !known.places.has(code));
	if (unknown.length > 0) problems.push(problemWords.places(unknown));
	return codes.filter((code) => known.places.has(code));
}

function readYear(
	text: string | undefined,
	years: readonly [number, number] | undefined,
	problems: string[],
): number | 'latest' | undefined {
	if (text === undefined || text === 'latest') return text;
	const year = /^\d{4}$/.test(text) ? Number(text) : NaN;
	if (years && year >= years[0] && year <= years[1]) return year;
	problems.push(problemWords.year(text, years));
	return undefined;
}

function readSort(text: string | undefined, problems: string[]): Sort | undefined {
	if (text === undefined) return undefined;
	const descending = text.startsWith('-');
	const column = sortColumns.find((name) => name === (descending ? text.slice(1) : text));
	if (column) return { column, descending };
	problems.push(problemWords.choice('sort', text));
	return undefined;
}

function sortText({ column, descending }: Sort): string {
	return (descending ? '-' : '') + column;
}
