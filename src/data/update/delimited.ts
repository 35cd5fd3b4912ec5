import { dsvFormat } from 'd3';

/** A row of a download with its line in the file, counted from 1. */
export interface Line {
	number: number;
	cells: readonly string[];
}

/** Lines in which a delimiter is looked for. */
const HEAD = 10;

/**
 * Splits a CSV file at the comma, semicolon or tab, whichever is most frequent in one of its first
 * lines. Empty lines are dropped.
 */
export function readLines(text: string): Line[] {
	const plain = text.replace(/^\uFEFF/, '');
	const head = plain.split('\n', HEAD);
	const most = (delimiter: string) => Math.max(...head.map((line) => count(line, delimiter)));
	const delimiter = [',', ';', '\t'].toSorted((a, b) => most(b) - most(a))[0];
	let number = 1;
	return dsvFormat(delimiter ?? ',')
		.parseRows(plain)
		.flatMap((cells) => {
			const line = { number, cells: cells.map((cell) => cell.trim()) };
			number += 1 + cells.reduce((sum, cell) => sum + count(cell, '\n'), 0);
			return line.cells.some((cell) => cell !== '') ? [line] : [];
		});
}

/** The rows below a header row, as records with their line. */
export function recordsBelow(lines: readonly Line[], headerIndex: number): NamedRow[] {
	const header = lines[headerIndex]?.cells ?? [];
	return lines.slice(headerIndex + 1).map(({ number, cells }) => ({
		line: number,
		cell: Object.fromEntries(header.map((name, column) => [name, cells[column] ?? ''])),
	}));
}

/** A row by the names of its columns. */
export interface NamedRow {
	line: number;
	cell: Readonly<Record<string, string>>;
}

function count(text: string, part: string): number {
	return text.split(part).length - 1;
}
