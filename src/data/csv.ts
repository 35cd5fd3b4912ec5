import { csvParseRows } from 'd3';
import type { z } from 'zod';
import type { Problem } from '../corpus/problem.ts';

/** A checked row with the line of the file that holds it, so that later rules can point at it. */
export interface CsvRow<Row> {
	line: number;
	row: Row;
}

/**
 * Reads a CSV file with a header row and checks each row by a schema. Empty cells are left out
 * of the row, so an optional key may be empty and a required one may not. Rows that fail are
 * named in `problems` and dropped. Cells must not contain line breaks.
 */
export function readCsv<Schema extends z.ZodType>(
	file: string,
	text: string,
	schema: Schema,
	problems: Problem[],
): CsvRow<z.output<Schema>>[] {
	const [header = [], ...body] = csvParseRows(text);
	return body.flatMap((cells, index) => {
		const line = index + 2;
		if (cells.length !== header.length) {
			problems.push({
				file,
				line,
				rule: 'csv',
				what: `The row has ${cells.length} cells and the header ${header.length}.`,
				fix: 'Give each row one cell a column. Put text that contains a comma in quotation marks.',
			});
			return [];
		}
		const filled = header.map((key, column) => [key, cells[column]]).filter(([, cell]) => cell);
		const result = schema.safeParse(Object.fromEntries(filled));
		if (result.success) return [{ line, row: result.data }];
		for (const issue of result.error.issues) {
			problems.push({
				file,
				line,
				rule: 'schema',
				what: `${issue.path.join('.') || 'the row'}: ${issue.message}.`,
				fix: 'Correct the cell, or remove the row when there is no value.',
			});
		}
		return [];
	});
}
