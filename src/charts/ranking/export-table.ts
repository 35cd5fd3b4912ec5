import { words } from '../../strings/charts.ts';
import type { ChartTable } from '../chart-type.ts';
import type { RankingModel } from './model.ts';
import { tableRows } from './table.ts';

/** The ranking as a table for files: rows in the order of the drawing, values as stored. */
export function rankingChartTable(
	model: RankingModel,
	measure: string,
	caption: string,
): ChartTable {
	return {
		caption,
		columns: [
			{ name: words.country, numeric: false },
			{ name: words.region, numeric: false },
			{ name: words.rank, numeric: true },
			{ name: words.value, numeric: true },
			{ name: words.year, numeric: true },
			{ name: words.kind, numeric: false },
			{ name: words.note, numeric: false },
		],
		rows: tableRows(model).map((row) => ({
			key: row.country,
			heading: row.name,
			cells: [
				{ text: row.region },
				row.rank === undefined ? { text: '' } : { text: String(row.rank), value: row.rank },
				row.value === undefined || row.year === undefined
					? { text: row.text }
					: {
							text: row.text,
							value: row.value,
							of: { measure, country: row.country, year: row.year },
						},
				row.year === undefined ? { text: '' } : { text: String(row.year), value: row.year },
				{ text: row.quality ?? '' },
				{ text: row.note },
			],
		})),
	};
}
