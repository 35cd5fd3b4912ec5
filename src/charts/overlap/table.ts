import { hoursText } from '../../methods/working-hours/format.ts';
import { hoursWords as words } from '../../strings/working-hours.ts';
import type { ChartTable } from '../chart-type.ts';
import type { OverlapModel } from './model.ts';

/** Every office of the day as a row, in the order of the drawing. Hours are exported in minutes. */
export function overlapTable({ client, day, rows }: OverlapModel): ChartTable {
	const { columns } = words;
	return {
		caption: words.dayCaption(client, day),
		columns: [
			{ name: columns.office, numeric: false },
			{ name: columns.shift, numeric: false },
			{ name: words.hoursShared, numeric: true },
			{ name: columns.nightThere, numeric: true },
		],
		rows: rows.map(({ key, name, shift, isClient, minutes, value, nightMinutes }) => ({
			key,
			heading: name,
			cells: [
				{ text: shift },
				isClient ? { text: value } : { text: hoursText(minutes), value: minutes },
				{ text: hoursText(nightMinutes), value: nightMinutes },
			],
		})),
	};
}
