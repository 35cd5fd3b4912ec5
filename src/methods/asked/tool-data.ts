import type { CityRow } from '../working-hours/places.ts';

/** What answers about places need beside their code; `/methods/asked.json`. */
export interface ToolData {
	cities: readonly CityRow[];
	/** By preset of the location score: its best places, best first, and how many have a rank. */
	leaders: Readonly<Record<string, { names: readonly string[]; ranked: number }>>;
}

/** Where the file stands, below the base path. */
export const TOOL_DATA = 'methods/asked.json';

/**
 * Reads the file.
 * @throws TypeError when it is not what it should be
 */
export function parseToolData(json: unknown): ToolData {
	const { cities, leaders } = record(json);
	if (!Array.isArray(cities) || !cities.every(isCityRow)) throw new TypeError('expected cities');
	return {
		cities,
		leaders: Object.fromEntries(
			Object.entries(record(leaders)).map(([preset, value]) => {
				const { names, ranked } = record(value);
				if (!isTexts(names) || typeof ranked !== 'number') throw new TypeError('expected leaders');
				return [preset, { names, ranked }];
			}),
		),
	};
}

function isCityRow(value: unknown): value is CityRow {
	return isTexts(value) && value.length === 4;
}

function isTexts(value: unknown): value is string[] {
	return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

function record(value: unknown): Record<string, unknown> {
	if (typeof value !== 'object' || value === null) throw new TypeError('expected an object');
	return value as Record<string, unknown>;
}
