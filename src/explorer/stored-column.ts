import { isDrawable, isYear, type OwnColumn, type OwnValue } from './own-column.ts';

/** Where this browser keeps the reader's column, when the reader wants it kept. */
export const STORED_AS = 'bpo-atlas:own-column';

/** A column as it is stored. */
export function writeColumn({ name, values }: OwnColumn): string {
	return JSON.stringify({
		name,
		values: values.map(({ country, value, year }) => [country, value, year ?? null]),
	});
}

/** Reads a stored column back. What is not one, whoever wrote it, counts as none. */
export function readColumn(text: string | null, codes: ReadonlySet<string>): OwnColumn | undefined {
	if (text === null) return undefined;
	try {
		const stored: unknown = JSON.parse(text);
		if (typeof stored !== 'object' || stored === null) return undefined;
		const { name, values } = stored as Record<string, unknown>;
		if (typeof name !== 'string' || !Array.isArray(values)) return undefined;
		const read = values.flatMap((item) => valueOf(item, codes));
		return read.length > 0 ? { name: name.slice(0, 60), values: read, bad: [] } : undefined;
	} catch {
		return undefined;
	}
}

function valueOf(item: unknown, codes: ReadonlySet<string>): OwnValue[] {
	if (!Array.isArray(item)) return [];
	const [country, value, year] = item as unknown[];
	if (typeof country !== 'string' || !codes.has(country)) return [];
	if (typeof value !== 'number' || !isDrawable(value)) return [];
	return [{ country, value, ...(isYear(year) && { year }) }];
}
