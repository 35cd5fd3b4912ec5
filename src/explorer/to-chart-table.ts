import type { Cell, ChartTable } from '../charts/chart-type.ts';
import { regionGroups } from '../corpus/regions.ts';
import { explorerWords } from '../strings/explorer.ts';
import { tableWords as words } from '../strings/explorer-table.ts';
import type { ProfileModel } from './profile-model.ts';
import type { ExplorerTable, ValueCell } from './table-model.ts';

/** The table view in the form that downloads are made from. */
export function tableToChart({ columns, rows }: ExplorerTable, caption: string): ChartTable {
	return {
		caption,
		columns: [
			{ name: words.place, numeric: false },
			{ name: words.region, numeric: false },
			...columns.flatMap(({ name }) => [
				{ name, numeric: true },
				{ name: `${name}, ${words.year.toLowerCase()}`, numeric: true },
			]),
		],
		rows: rows.map((row) => ({
			key: row.country,
			heading: row.name,
			cells: [
				{ text: regionGroups[row.region].name },
				...columns.flatMap(({ key, id }) => valueCells(row[key], row.country, id)),
			],
		})),
	};
}

function valueCells(cell: ValueCell | undefined, country: string, measure: string): Cell[] {
	if (cell?.value === undefined || cell.year === undefined) return [{ text: '' }, { text: '' }];
	const { text, value, year } = cell;
	return [
		{ text, value, of: { measure, country, year } },
		{ text: String(year), value: year },
	];
}

/**
 * Places side by side in the form that downloads are made from.
 * @param mayPass measures whose tables may be passed on; the others are left out
 */
export function profileToChart(
	{ places, groups }: ProfileModel,
	mayPass: ReadonlySet<string>,
	caption: string,
): ChartTable {
	const { profile } = explorerWords;
	return {
		caption,
		columns: [
			{ name: profile.measure, numeric: false },
			{ name: words.unit, numeric: false },
			...places.flatMap(({ name }) => [
				{ name, numeric: true },
				{ name: `${name}, ${words.year.toLowerCase()}`, numeric: true },
			]),
			...[profile.lowest, profile.median, profile.highest].map((name) => ({
				name,
				numeric: false,
			})),
		],
		rows: groups
			.flatMap(({ rows }) => rows)
			.filter(({ id }) => mayPass.has(id))
			.map((row) => ({
				key: row.id,
				heading: row.name,
				cells: [
					{ text: row.unit },
					...row.cells.flatMap(({ country, text, value, year }) =>
						valueCells(
							text === undefined || value === undefined || year === undefined
								? undefined
								: { text, value, year, note: '' },
							country,
							row.id,
						),
					),
					{ text: row.low },
					{ text: row.median },
					{ text: row.high },
				],
			})),
	};
}
