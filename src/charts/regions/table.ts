import { formatValue } from '../../data/format-value.ts';
import { regionsWords } from '../../strings/regions-chart.ts';
import type { ChartTable } from '../chart-type.ts';
import { remarks } from './marks.ts';
import type { RegionsModel } from './model.ts';

/** Every place of the view as a row, in the order of the drawing. */
export function regionsTable({ facts, rows }: RegionsModel): ChartTable {
	const { columns } = regionsWords;
	return {
		caption: regionsWords.caption(facts.name, facts.unit.name),
		columns: [
			{ name: columns.country, numeric: false },
			{ name: columns.region, numeric: false },
			{ name: columns.value, numeric: true },
			{ name: columns.year, numeric: true },
			{ name: columns.note, numeric: false },
		],
		rows: rows.flatMap((row) => [
			...row.valued.map((place) => ({
				key: place.country,
				heading: place.name,
				cells: [
					{ text: row.name },
					{
						text: formatValue(place.value, facts.unit),
						value: place.value,
						of: { measure: facts.id, country: place.country, year: place.year },
					},
					{ text: String(place.year), value: place.year },
					{ text: remarks(place).join('. ') },
				],
			})),
			...row.missing.map(({ country, name }) => ({
				key: country,
				heading: name,
				cells: [{ text: row.name }, { text: regionsWords.absent }, { text: '' }, { text: '' }],
			})),
		]),
	};
}
