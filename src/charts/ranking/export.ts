import { csvText } from '../shared/csv-text.ts';
import { tableRows } from './table.ts';
import type { RankingModel } from './model.ts';

/** What a download says about itself beside the values. */
export interface ExportContext {
	title: string;
	indicator: string;
	/** Unit of the stored values. */
	unit: string;
	/** Publisher and edition. */
	source: string;
	licence: string;
	/** Address of the figure. */
	link: string;
}

const header = ['entity', 'code', 'region', 'rank', 'value', 'unit', 'year', 'quality', 'note'];

/** The view as CSV: the rows of the table, values as stored, an empty cell where there is none. */
export function rankingCsv(model: RankingModel, { unit }: ExportContext): string {
	const rows = tableRows(model).map((row) =>
		[
			row.name,
			row.country,
			row.region,
			row.rank,
			row.value,
			unit,
			row.year,
			row.quality,
			row.note,
		].map((cell) => (cell === undefined ? '' : String(cell))),
	);
	return csvText([header, ...rows]);
}

/** The view as JSON, with its source; a place without a value has `value: null`. */
export function rankingJson(model: RankingModel, context: ExportContext): string {
	const places = tableRows(model).map(
		({ name, country, region, rank, value, year, quality, note }) => ({
			name,
			code: country,
			region,
			rank: rank ?? null,
			value: value ?? null,
			year: year ?? null,
			quality: quality ?? null,
			note,
		}),
	);
	return `${JSON.stringify({ ...context, year: model.year, places }, null, '\t')}\n`;
}
