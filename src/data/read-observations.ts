import { ascending } from 'd3';
import type { Problem } from '../corpus/problem.ts';
import { observation, type Indicator, type Observation } from '../schemas/indicator.ts';
import { readCsv } from './csv.ts';
import { knownCountry } from './place-rules.ts';

/** Reads one file of values: known countries, one value a country and year, sorted by both. */
export function readObservations(
	file: string,
	text: string,
	indicator: Indicator,
	places: ReadonlyMap<string, unknown>,
	problems: Problem[],
): Observation[] {
	const rows = readCsv(file, text, observation, problems);
	problems.push(...knownCountry(file, rows, places));
	const lines = new Map<string, number>();
	for (const { line, row } of rows) {
		const key = `${row.country} ${row.year}`;
		const before = lines.get(key);
		if (before === undefined) lines.set(key, line);
		else {
			problems.push({
				file,
				line,
				rule: 'unique',
				what: `${indicator.shortName} for ${key} already has a value in line ${before}.`,
				fix: 'Keep one value for a country and year.',
			});
		}
	}
	return rows
		.map(({ row }) => row)
		.sort((a, b) => ascending(a.country, b.country) || a.year - b.year);
}
