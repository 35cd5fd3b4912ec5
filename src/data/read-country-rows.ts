import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import type { Problem } from '../corpus/problem.ts';
import { readCsv } from './csv.ts';
import { knownCountry, uniqueRule } from './place-rules.ts';

/** A file of `content/data` whose rows belong to countries. */
export interface CountryFile<Row> {
	file: string;
	schema: z.ZodType<Row>;
	/** What may stand in the file once, in words for the message: "country and area". */
	unique: string;
	keyOf: (row: Row) => string;
}

/** Reads such a file: known countries, no row twice. A project without the file has no rows. */
export function readCountryRows<Row extends { country: string }>(
	root: string,
	{ file, schema, unique, keyOf }: CountryFile<Row>,
	places: ReadonlyMap<string, unknown>,
	problems: Problem[],
): Row[] {
	const path = join(root, file);
	if (!existsSync(path)) return [];
	const rows = readCsv(file, readFileSync(path, 'utf8'), schema, problems);
	const keys = rows.map(({ line, row }) => ({ line, row: { [unique]: keyOf(row) } }));
	problems.push(...knownCountry(file, rows, places), ...uniqueRule(file, keys, unique));
	return rows.map(({ row }) => row);
}
