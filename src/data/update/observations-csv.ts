import { csvFormatRows } from 'd3';
import type { Observation } from '../../schemas/indicator.ts';

const HEADER = ['country', 'year', 'value', 'source', 'quality', 'note'];

/** The text of `content/data/observations/<indicator>.csv`. */
export function observationsCsv(observations: readonly Observation[]): string {
	const rows = observations.map(({ country, year, value, source, quality, note }) => [
		country,
		String(year),
		String(value),
		source,
		quality ?? '',
		note ?? '',
	]);
	return `${csvFormatRows([HEADER, ...rows])}\n`;
}
