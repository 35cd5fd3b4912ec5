import { regionGroups, type RegionGroup } from '../../corpus/regions.ts';
import type { RankingOptions } from './model.ts';

/** What a reader can change in a ranking: the same options that draw it. */
export type RankingState = RankingOptions;

/** Renames keys and values of older links. Each step is applied once, in order, and never removed. */
export type Migration = (parameters: Map<string, string>) => Map<string, string>;

const migrations: readonly Migration[] = [];

const keys = ['year', 'regions', 'mark', 'show', 'scale'] as const;

/** The most places a link may mark. */
const MARK_LIMIT = 80;

/**
 * Writes the difference from the figure's own defaults into query parameters `<figure>.<key>`.
 * Parameters of other figures stay; a state equal to the defaults leaves none of its own.
 */
export function encode(
	state: RankingState,
	defaults: RankingState,
	figure: string,
	query = '',
): string {
	const parameters = new URLSearchParams(query);
	const written: Record<(typeof keys)[number], string | undefined> = {
		year: state.year === defaults.year ? undefined : String(state.year),
		regions: sameSet(state.regions, defaults.regions) ? undefined : list(state.regions),
		mark: sameSet(state.highlight, defaults.highlight) ? undefined : list(state.highlight),
		show: state.limit === defaults.limit ? undefined : String(state.limit ?? 'all'),
		scale: state.log === defaults.log ? undefined : state.log ? 'log' : 'linear',
	};
	for (const key of keys) {
		const value = written[key];
		if (value === undefined) parameters.delete(`${figure}.${key}`);
		else parameters.set(`${figure}.${key}`, value);
	}
	return parameters.toString();
}

/**
 * Reads a state from a query string. The string comes from anywhere: a parameter that does not
 * parse is ignored and its default holds.
 */
export function decode(query: string, defaults: RankingState, figure: string): RankingState {
	const own = migrate(ownParameters(query, figure));
	return {
		year: parseYear(own.get('year')) ?? defaults.year,
		regions: parseList(own.get('regions'), isRegion) ?? defaults.regions,
		highlight: parseList(own.get('mark'), isCountryCode) ?? defaults.highlight,
		limit: parseLimit(own.get('show'), defaults.limit),
		log: own.has('scale') ? parseScale(own.get('scale'), defaults.log) : defaults.log,
	};
}

/** Brings the parameters of an older link to today's names. */
export function migrate(
	parameters: Map<string, string>,
	steps: readonly Migration[] = migrations,
): Map<string, string> {
	return steps.reduce((result, step) => step(result), parameters);
}

function ownParameters(query: string, figure: string): Map<string, string> {
	const prefix = `${figure}.`;
	return new Map(
		[...new URLSearchParams(query)]
			.filter(([key]) => key.startsWith(prefix))
			.map(([key, value]) => [key.slice(prefix.length), value]),
	);
}

function list(values: readonly string[]): string {
	return values.length === 0 ? 'none' : values.join('.');
}

function parseList<Item extends string>(
	text: string | undefined,
	isItem: (value: string) => value is Item,
): Item[] | undefined {
	if (text === undefined) return undefined;
	if (text === 'none') return [];
	const items = [...new Set(text.split('.'))];
	return items.every(isItem) && items.length <= MARK_LIMIT ? items : undefined;
}

function parseYear(text: string | undefined): number | 'latest' | undefined {
	if (text === 'latest') return text;
	return text !== undefined && /^(19|20)\d\d$/.test(text) ? Number(text) : undefined;
}

function parseLimit(text: string | undefined, fallback: number | null): number | null {
	if (text === 'all') return null;
	return text !== undefined && /^[1-9]\d{0,2}$/.test(text) ? Number(text) : fallback;
}

function parseScale(text: string | undefined, fallback: boolean): boolean {
	return text === 'log' ? true : text === 'linear' ? false : fallback;
}

function isRegion(value: string): value is RegionGroup {
	return Object.hasOwn(regionGroups, value);
}

function isCountryCode(value: string): value is string {
	return /^[A-Z]{3}$/.test(value);
}

function sameSet(a: readonly string[], b: readonly string[]): boolean {
	return a.length === b.length && a.every((item) => b.includes(item));
}
