import { hoursWords as words } from '../../strings/working-hours.ts';
import { isoDay, yearDays } from './calendar.ts';
import { nightMinutes } from './night.ts';
import { sharedMinutes } from './overlap.ts';
import type { Report } from './report.ts';
import { tablesOf } from './tables.ts';

/** Every day of the year and every site as a row: date, site, zone, minutes. The first row names them. */
export function dayRows({ client, sites, year }: Report): string[][] {
	const { file } = words;
	const { first, count } = yearDays(year);
	const days = Array.from({ length: count }, (_, index) => first + index);
	return [
		[file.day, file.site, file.zone, file.minutes, file.worked, file.night],
		...days.flatMap((day) =>
			sites.map(({ site }) => [
				isoDay(day),
				site.name,
				site.timeZone,
				String(sharedMinutes(client, site, day, year)),
				String(sharedMinutes(client, site, day, year, 'working')),
				String(nightMinutes(client, site, day, year)),
			]),
		),
	];
}

/** All tables of a report, a value a row; hours are in minutes. The link stands in every row. */
export function answerRows(report: Report, link: string): string[][] {
	return [
		[...words.file.answers],
		...tablesOf(report).flatMap(({ caption, columns, rows }) =>
			rows.flatMap(({ heading, cells }) =>
				cells.map(({ text, value }, index) => [
					caption,
					heading,
					columns[index + 1]?.name ?? '',
					value === undefined ? '' : String(value),
					text,
					link,
				]),
			),
		),
	];
}
