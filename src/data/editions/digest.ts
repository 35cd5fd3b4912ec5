import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { csvParse } from 'd3';
import { parse } from 'yaml';

/** Digest of each part of the figures, for example `values/internet-users`, by its name. */
export type Digests = ReadonlyMap<string, string>;

const FOLDER = 'content/data';

/** Small tables whose every column counts. */
const TABLES = ['countries', 'cities', 'industry-facts', 'legal-status'] as const;

/**
 * Digests of all figures below a project folder. Only what they say counts: the order of rows,
 * columns and keys, quotation marks and line ends change nothing, and `7e9` equals `7000000000`.
 *
 * - `catalogue/<id>`: the entry of indicators.yaml
 * - `values/<id>`: country, year and value of each observation
 * - `notes/<id>`: country, year, source, quality and note of each observation
 * - `goalposts/<id>`: the marks of a criterion of the location score
 * - `countries`, `cities`, `industry-facts`, `legal-status`: every column
 */
export function readDigests(root: string): Digests {
	const text = (name: string) => readFileSync(join(root, FOLDER, name), 'utf8');
	const entriesOf = (name: string): unknown[] => {
		const entries: unknown = existsSync(join(root, FOLDER, name)) ? parse(text(name)) : undefined;
		return Array.isArray(entries) ? entries : [];
	};
	const digests = new Map<string, string>();
	for (const table of TABLES) {
		if (existsSync(join(root, FOLDER, `${table}.csv`))) {
			digests.set(table, linesDigest(csvParse(text(`${table}.csv`)).map(canonical)));
		}
	}
	for (const entry of entriesOf('indicators.yaml')) {
		digests.set(`catalogue/${idOf(entry)}`, sha256(canonical(entry)));
	}
	for (const entry of entriesOf('goalposts.yaml')) {
		digests.set(`goalposts/${idOf(entry)}`, sha256(canonical(entry)));
	}
	const observations = join(root, FOLDER, 'observations');
	for (const file of existsSync(observations) ? readdirSync(observations) : []) {
		if (!file.endsWith('.csv')) continue;
		const rows = csvParse(text(`observations/${file}`));
		const id = file.slice(0, -'.csv'.length);
		digests.set(
			`values/${id}`,
			valuesDigest(
				rows.map(({ country = '', year = '', value = '' }) => ({ country, year, value })),
			),
		);
		digests.set(
			`notes/${id}`,
			linesDigest(
				rows.map(({ country, year, source, quality, note }) =>
					canonical({ country, year, source, quality, note }),
				),
			),
		);
	}
	return digests;
}

/** Digest of the values of one indicator, whatever their order. */
export function valuesDigest(
	rows: readonly { country: string; year: string | number; value: string | number }[],
): string {
	return linesDigest(rows.map(({ country, year, value }) => `${country} ${year} ${Number(value)}`));
}

/** One digest of all figures: SHA-256 over the sorted lines `part digest`. */
export function dataDigest(digests: Digests): string {
	return linesDigest([...digests].map(([part, digest]) => `${part} ${digest}`));
}

/** Parts that differ between two states, sorted. */
export function changedParts(before: Digests, after: Digests): string[] {
	return [...new Set([...before.keys(), ...after.keys()])]
		.filter((part) => before.get(part) !== after.get(part))
		.toSorted();
}

function idOf(entry: unknown): string {
	const id = typeof entry === 'object' && entry !== null && 'id' in entry ? entry.id : undefined;
	return typeof id === 'string' ? id : '';
}

/** JSON with sorted keys; empty cells and missing keys are the same. */
function canonical(value: unknown): string {
	return JSON.stringify(value, (_, inner: unknown) =>
		typeof inner === 'object' && inner !== null && !Array.isArray(inner)
			? Object.fromEntries(
					Object.entries(inner)
						.filter(([, item]) => item !== '' && item !== undefined)
						.toSorted(([a], [b]) => (a < b ? -1 : 1)),
				)
			: inner,
	);
}

function linesDigest(lines: readonly string[]): string {
	return sha256(lines.toSorted().join('\n'));
}

function sha256(text: string): string {
	return createHash('sha256').update(text).digest('hex');
}
