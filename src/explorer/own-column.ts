import { ownWords } from '../strings/explorer-own.ts';
import { delimiterOf, parseDelimited, type DelimitedRow } from './delimited.ts';
import { readNumber } from './read-number.ts';

/** Limits of a file that a reader brings along. */
export const ownLimits = { rows: 50_000, characters: 2_000_000 } as const;

/** A line that could not be used, or the whole file. The cells stay text, whatever they hold. */
export interface BadRow {
	/** Absent when the reason speaks of the whole file. */
	line?: number;
	reason: string;
}

export interface OwnValue {
	country: string;
	value: number;
	/** Absent when the file gives no year. */
	year?: number;
}

/** What was read from a reader's file. */
export interface OwnColumn {
	name: string;
	values: OwnValue[];
	bad: BadRow[];
}

interface Columns {
	place: number;
	value: number;
	year: number | undefined;
	name: string | undefined;
}

const heads = {
	place: ['code', 'iso3', 'iso', 'country code', 'country', 'place', 'entity', 'name'],
	year: ['year', 'date'],
	value: ['value', 'number', 'amount'],
} as const;

const EARLIEST = 1900;
const LATEST = 2100;
const SMALLEST = 1e-9;
const LARGEST = 1e15;

/**
 * Reads lines of a place, a number and, if wanted, a year. The first line may name the columns.
 * Every line that cannot be used is listed with its reason; nothing is guessed.
 *
 * @param placeOf finds the ISO code of a name or code
 */
export function readOwnColumn(
	text: string,
	placeOf: (text: string) => string | undefined,
): OwnColumn {
	if (text.length > ownLimits.characters) return failed(ownWords.tooLarge);
	const body = text.replace(/^\uFEFF/, '');
	const delimiter = delimiterOf(body);
	const rows = parseDelimited(body, delimiter, ownLimits.rows + 2);
	const [first] = rows;
	if (!first) return failed(ownWords.empty);
	const named = headColumns(first, placeOf, delimiter);
	const columns = named ?? { place: 0, value: 1, year: 2, name: undefined };
	const lines = named ? rows.slice(1) : rows;
	if (lines.length > ownLimits.rows) return failed(ownWords.tooMany);

	const values: OwnValue[] = [];
	const bad: BadRow[] = [];
	const seen = new Set<string>();
	for (const row of lines) {
		const read = readRow(row, columns, placeOf, delimiter);
		if (typeof read === 'string') bad.push({ line: row.line, reason: read });
		else if (seen.has(`${read.country} ${read.year}`)) {
			bad.push({ line: row.line, reason: ownWords.twice(cellOf(row, columns.place), read.year) });
		} else {
			seen.add(`${read.country} ${read.year}`);
			values.push(read);
		}
	}
	if (lines.length === 0) return failed(ownWords.empty);
	return { name: columns.name ?? ownWords.name, values, bad };
}

/**
 * Whether charts can show a value. Numbers of more digits come from programs and not from
 * publishers, and no axis has room for them.
 */
export function isDrawable(value: number): boolean {
	const size = Math.abs(value);
	return value === 0 || (size >= SMALLEST && size <= LARGEST);
}

/** Whether a value is a year that a chart may show. */
export function isYear(value: unknown): value is number {
	return Number.isInteger(value) && Number(value) >= EARLIEST && Number(value) <= LATEST;
}

function failed(reason: string): OwnColumn {
	return { name: ownWords.name, values: [], bad: [{ reason }] };
}

/** The columns by the names in a first line; undefined when that line holds values already. */
function headColumns(
	row: DelimitedRow,
	placeOf: (text: string) => string | undefined,
	delimiter: string,
): Columns | undefined {
	const names = row.cells.map((cell) => cell.trim().toLowerCase());
	const holdsValue =
		placeOf(row.cells[0] ?? '') !== undefined ||
		row.cells.some((cell) => 'value' in readNumber(cell, delimiter));
	if (holdsValue) return undefined;
	const find = (wanted: readonly string[]) => {
		const index = wanted.map((name) => names.indexOf(name)).find((at) => at >= 0);
		return index ?? -1;
	};
	const place = Math.max(find(heads.place), 0);
	const year = find(heads.year);
	const known = find(heads.value);
	const taken = new Set<number>(
		[...heads.place, ...heads.year].flatMap((name) => names.indexOf(name)).filter((at) => at >= 0),
	);
	const value = known >= 0 ? known : names.findIndex((_, at) => at !== place && !taken.has(at));
	const name = known >= 0 ? undefined : row.cells[value]?.trim().slice(0, 60);
	return {
		place,
		value: value >= 0 ? value : 1,
		year: year >= 0 ? year : undefined,
		name: name === '' ? undefined : name,
	};
}

function readRow(
	row: DelimitedRow,
	columns: Columns,
	placeOf: (text: string) => string | undefined,
	delimiter: string,
): OwnValue | string {
	const written = cellOf(row, columns.place);
	const country = placeOf(written);
	if (country === undefined) return ownWords.unknownPlace(written);
	const cell = cellOf(row, columns.value);
	const number = readNumber(cell, delimiter);
	if ('fault' in number) {
		return number.fault === 'two-ways' ? ownWords.twoWays(cell) : ownWords.noNumber(cell);
	}
	const yearText = columns.year === undefined ? '' : cellOf(row, columns.year);
	if (!isDrawable(number.value)) return ownWords.noSize(cell);
	if (yearText === '') return { country, value: number.value };
	const year = Number(yearText);
	if (!isYear(year)) return ownWords.noYear(yearText);
	return { country, value: number.value, year };
}

function cellOf({ cells }: DelimitedRow, index: number): string {
	return (cells[index] ?? '').trim();
}
