/** The newest value of each place, by measure and ISO code: year and value. */
export type LatestValues = ReadonlyMap<string, ReadonlyMap<string, readonly [number, number]>>;

/**
 * Reads a file of newest values. What is no year and value is left out.
 * @throws TypeError when it is no such file
 */
export function parseLatest(json: unknown): LatestValues {
	const indicators = record(record(json).indicators);
	return new Map(
		Object.entries(indicators).map(([id, places]) => [
			id,
			new Map(
				Object.entries(valuesOf(record(places))).flatMap(([code, pair]) => {
					const [year, value] = Array.isArray(pair) ? (pair as unknown[]) : [];
					return typeof year === 'number' && typeof value === 'number'
						? [[code, [year, value] as const] as const]
						: [];
				}),
			),
		]),
	);
}

/** Measures that may only be shown carry their citation beside the values. */
function valuesOf(entry: Record<string, unknown>): Record<string, unknown> {
	return Object.hasOwn(entry, 'values') ? record(entry.values) : entry;
}

function record(value: unknown): Record<string, unknown> {
	if (typeof value !== 'object' || value === null) throw new TypeError('expected an object');
	return value as Record<string, unknown>;
}
