import { hoursWords as words } from '../../strings/working-hours.ts';
import type { ChartTable } from '../chart-type.ts';
import type { YearModel } from './year-model.ts';

/** Every stretch of equal hours as a row. Hours are exported in minutes. */
export function yearTable({ client, year, rows }: YearModel): ChartTable {
	const { columns } = words;
	return {
		caption: words.yearCaption(client, year),
		columns: [
			{ name: columns.site, numeric: false },
			{ name: columns.when, numeric: false },
			{ name: columns.dayCount, numeric: true },
			{ name: words.hoursShared, numeric: true },
		],
		rows: rows.flatMap(({ name, runs }) =>
			runs.map(({ key, first, last, minutes, hours, when }) => ({
				key,
				heading: name,
				cells: [
					{ text: when },
					{ text: String(last - first + 1), value: last - first + 1 },
					{ text: hours, value: minutes },
				],
			})),
		),
	};
}
