import type { Problem } from '../../corpus/problem.ts';
import type { Indicator } from '../../schemas/indicator.ts';
import { recordsBelow, type Line, type NamedRow } from './delimited.ts';

/** One value as a publisher's file gives it. */
export interface RawValue {
	/** Line of the file. */
	line: number;
	/** As the publisher writes it; `country-codes.ts` knows the atlas's own. */
	place: string;
	/** As the file writes it. */
	year: string;
	value: string;
	/** Power of ten by which the value is multiplied, where the file says one. */
	multiplier?: number;
	note?: string;
}

/** A problem without its file, which only the caller knows. */
export type Fault = Omit<Problem, 'file' | 'rule'>;

/** What a layout needs to know to read its file. */
export interface ReadRequest {
	lines: readonly Line[];
	/** The whole file, for layouts that are no table. */
	text: string;
	indicator: Indicator;
	/** Rows to keep, by column: what the reader asked for. */
	where: ReadonlyMap<string, string>;
	faults: Fault[];
}

/** A form in which a publisher offers its data. */
export interface Layout {
	/** For readers, for example "World Bank, one column a year". */
	name: string;
	/** The columns it is known by, for the message about an unknown file. */
	expects: string;
	matches(file: { lines: readonly Line[]; text: string }): boolean;
	read(request: ReadRequest): RawValue[];
}

/** The index of the first row that holds all these columns, among the first ten; -1 when there is none. */
export function headerRow(lines: readonly Line[], columns: readonly string[]): number {
	return lines
		.slice(0, 10)
		.findIndex(({ cells }) => columns.every((column) => cells.includes(column)));
}

/**
 * The rows of the indicator asked for, in a file with a row a value. Where there is none, the faults
 * get one that names what the file holds.
 * @param columns those of the header row
 * @param code what a row says it is about
 * @param wanted whether that is the indicator asked for
 */
export function rowsOfIndicator(
	{ lines, indicator, faults }: Pick<ReadRequest, 'lines' | 'indicator' | 'faults'>,
	columns: readonly string[],
	code: (row: NamedRow) => string | undefined,
	wanted: (code: string | undefined) => boolean,
): NamedRow[] {
	const rows = recordsBelow(lines, headerRow(lines, columns));
	const found = rows.filter((row) => wanted(code(row)));
	if (found.length === 0) {
		const codes = rows.map((row) => code(row) ?? '');
		faults.push(otherIndicator(rows[0]?.line ?? 1, codes, indicator));
	}
	return found;
}

/** The names of these columns that the file has. */
export function columnsOf(
	lines: readonly Line[],
	known: readonly string[],
	columns: readonly string[],
): string[] {
	const names = lines[headerRow(lines, known)]?.cells ?? [];
	return columns.filter((name) => names.includes(name));
}

/** A file that speaks of another indicator than the one asked for. */
export function otherIndicator(
	line: number,
	found: readonly string[],
	{ id, code }: Indicator,
): Fault {
	const named = [...new Set(found)].slice(0, 5).join(', ');
	return {
		line,
		what: `The file holds ${named || 'no indicator'}, but ${id} is ${code} in content/data/indicators.yaml.`,
		fix: 'Choose the file of this indicator, or correct its code in the catalogue.',
	};
}
