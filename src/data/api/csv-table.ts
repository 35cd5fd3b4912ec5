import { csvFormatRows } from 'd3';

/** What Frictionless Table Schema says of one column. */
export interface Field {
	name: string;
	type: 'string' | 'integer' | 'number' | 'year';
	description: string;
	constraints?: {
		required?: boolean;
		pattern?: string;
		enum?: readonly string[];
		minimum?: number;
		maximum?: number;
	};
}

/** A file of rows: what data packages and their readers must know of it, and the rows. */
export interface CsvTable {
	/** File name below `/data/v1/`. */
	name: string;
	title: string;
	description: string;
	fields: readonly Field[];
	/** Left out where no columns tell the rows apart. */
	primaryKey?: readonly string[];
	rows: readonly (readonly string[])[];
	/** Keys of what the rows come from: name and, where there is one, address. */
	sources: readonly { title: string; path?: string }[];
	licence: { name: string; url?: string | undefined };
}

/** The table as CSV with a header row and a line break at the end. */
export function csvOf({ fields, rows }: CsvTable): string {
	return `${csvFormatRows([fields.map(({ name }) => name), ...rows.map((row) => [...row])])}\n`;
}
