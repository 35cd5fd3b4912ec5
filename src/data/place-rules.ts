import type { Problem } from '../corpus/problem.ts';
import type { CsvRow } from './csv.ts';

/** Each value of a column may appear once. */
export function uniqueRule<Key extends string>(
	file: string,
	rows: readonly CsvRow<Record<Key, unknown>>[],
	key: Key,
): Problem[] {
	const first = new Map<unknown, number>();
	return rows.flatMap(({ line, row }) => {
		const before = first.get(row[key]);
		if (before === undefined) {
			first.set(row[key], line);
			return [];
		}
		return {
			file,
			line,
			rule: 'unique',
			what: `${key} ${String(row[key])} already stands in line ${before}.`,
			fix: 'Keep one of the two rows.',
		};
	});
}

/** Time zones must be names of the IANA database that Node knows. */
export function timezoneRule(
	file: string,
	rows: readonly CsvRow<{ timezone: string }>[],
): Problem[] {
	return rows
		.filter(({ row }) => !isTimezone(row.timezone))
		.map(({ line, row }) => ({
			file,
			line,
			rule: 'timezone',
			what: `${row.timezone} is no time zone.`,
			fix: 'Use a name of the IANA database, for example Asia/Manila.',
		}));
}

/** A row's country must stand in `countries.csv`. */
export function knownCountry(
	file: string,
	rows: readonly CsvRow<{ country: string }>[],
	places: ReadonlyMap<string, unknown>,
): Problem[] {
	return rows
		.filter(({ row }) => !places.has(row.country))
		.map(({ line, row }) => ({
			file,
			line,
			rule: 'country',
			what: `${row.country} is not in content/data/countries.csv.`,
			fix: 'Correct the code, or add the country there first.',
		}));
}

function isTimezone(name: string): boolean {
	try {
		new Intl.DateTimeFormat('en', { timeZone: name });
		return true;
	} catch {
		return false;
	}
}
