import { hoursText } from '../../methods/working-hours/format.ts';
import { hoursWords as words } from '../../strings/working-hours.ts';
import type { Mark } from '../chart-type.ts';
import type { OverlapModel, OverlapRow } from './model.ts';

/** One line of marks: the client, then the sites. */
export function overlapMarks(model: OverlapModel): Mark[][] {
	return [
		model.rows.map((row) => {
			const lines = row.isClient
				? [words.clientRow(row.shift)]
				: [capital(row.value), words.rowLocal(row.shift), nightLine(row)];
			return {
				key: row.key,
				name: row.name,
				lines: [row.name, ...lines],
				spoken: `${row.name}: ${lines.join('. ')}`,
			};
		}),
	];
}

/** How much of the client's shift is night at a site. */
function nightLine({ nightMinutes }: OverlapRow): string {
	return nightMinutes === 0 ? words.rowNoNight : words.rowNight(hoursText(nightMinutes));
}

function capital(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
