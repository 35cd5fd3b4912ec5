import { csvFormatRows, csvParse } from 'd3';

/** One value that differs between two editions. */
export interface Change {
	indicator: string;
	country: string;
	year: number;
	/** Left out where there was no value. */
	before?: number | undefined;
	/** Left out where there is none any more. */
	after?: number | undefined;
}

const HEADER = ['indicator', 'country', 'year', 'before', 'after'] as const;

/** Reads a list of changes. An empty cell is a value that was not there or is not there now. */
export function parseChanges(csv: string): Change[] {
	const number = (cell: string | undefined) => (cell ? Number(cell) : undefined);
	return csvParse(csv).map(({ indicator = '', country = '', year, before, after }) => ({
		indicator,
		country,
		year: Number(year),
		before: number(before),
		after: number(after),
	}));
}

/** The list as CSV, sorted by indicator, country and year. */
export function formatChanges(changes: readonly Change[]): string {
	const rows = changes
		.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))
		.map(({ indicator, country, year, before, after }) => [
			indicator,
			country,
			String(year),
			before === undefined ? '' : String(before),
			after === undefined ? '' : String(after),
		]);
	return `${csvFormatRows([[...HEADER], ...rows])}\n`;
}

/**
 * Joins changes made one after another: of each value the first state and the last. What came back
 * to its first state is no change.
 */
export function mergeChanges(changes: readonly Change[]): Change[] {
	const merged = new Map<string, Change>();
	for (const change of changes) {
		const earlier = merged.get(keyOf(change));
		merged.set(keyOf(change), earlier ? { ...earlier, after: change.after } : change);
	}
	return [...merged.values()].filter(({ before, after }) => before !== after);
}

/** The values as they stood before merged changes. */
export function undoChanges(
	values: readonly { country: string; year: number; value: number }[],
	changes: readonly Change[],
): { country: string; year: number; value: number }[] {
	const place = ({ country, year }: { country: string; year: number }) => `${country} ${year}`;
	const changed = new Set(changes.map(place));
	return [
		...values.filter((item) => !changed.has(place(item))),
		...changes.flatMap(({ country, year, before }) =>
			before === undefined ? [] : [{ country, year, value: before }],
		),
	];
}

function keyOf({ indicator, country, year }: Change): string {
	return `${indicator} ${country} ${year}`;
}
