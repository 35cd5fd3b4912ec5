import { isRecord } from '../is-record.ts';

/** A number with its year and where it comes from. */
export interface Figure {
	label: string;
	/** As readers see it, for example "US$8.1 bn". */
	value: string;
	year: number;
	/** The row of the country on the page of the indicator. */
	path: string;
	/** The source in short, and its place in the bibliography. */
	source: string;
	sourcePath: string;
}

/** A place in a small ranking. */
export interface RankRow {
	name: string;
	value: string;
	year: number;
	/** Length of the bar, from 0 to 100 percent. Missing where bars from zero would say nothing. */
	share?: number;
}

/** What the search shows of a page at once, above the results. Paths begin below the base path. */
export type Card =
	| { kind: 'Term'; title: string; path: string; text: string }
	| {
			kind: 'Country';
			title: string;
			path: string;
			/** ISO code, three letters. */
			code: string;
			region: string;
			figures: readonly Figure[];
	  }
	| {
			kind: 'Data';
			title: string;
			path: string;
			text: string;
			/** The unit of the values in words. */
			unit: string;
			/** How many places have a value. */
			count: number;
			/** The highest values; empty where the indicator ranks nothing. */
			rows: readonly RankRow[];
			source: string;
			sourcePath: string;
	  };

const TEXTS: Readonly<Record<Card['kind'], readonly string[]>> = {
	Term: ['text'],
	Country: ['code', 'region'],
	Data: ['text', 'unit', 'source', 'sourcePath'],
};
const FIGURE = ['label', 'value', 'path', 'source', 'sourcePath'];

/** Whether a value from a file is a card with all it needs, leading to pages of this site only. */
export function isCard(value: unknown): value is Card {
	if (!isRecord(value) || !hasTexts(value, ['title', 'path'])) return false;
	const texts = Object.entries(TEXTS).find(([kind]) => kind === value.kind)?.[1];
	if (!texts || !hasTexts(value, texts)) return false;
	if (value.kind === 'Country') return isListOf(value.figures, isFigure);
	return value.kind === 'Term' || (isFinite(value.count) && isListOf(value.rows, isRow));
}

function isFigure(value: unknown): boolean {
	return isRecord(value) && hasTexts(value, FIGURE) && isFinite(value.year);
}

function isRow(value: unknown): boolean {
	return (
		isRecord(value) &&
		hasTexts(value, ['name', 'value']) &&
		isFinite(value.year) &&
		(value.share === undefined || isFinite(value.share))
	);
}

/** Texts under all these keys; a path begins with a single slash. */
function hasTexts(value: Record<string, unknown>, keys: readonly string[]): boolean {
	return keys.every((key) => {
		const text = value[key];
		return typeof text === 'string' && (!/path$/i.test(key) || /^\/(?!\/)/.test(text));
	});
}

function isFinite(value: unknown): boolean {
	return Number.isFinite(value);
}

function isListOf(value: unknown, isItem: (item: unknown) => boolean): boolean {
	return Array.isArray(value) && value.every(isItem);
}
