import { hoursWords as words } from '../../strings/working-hours.ts';
import { dateText, daysText, hoursRange, hoursText, shiftText } from './format.ts';
import type { Report } from './report.ts';
import { shiftElsewhere } from './shift-elsewhere.ts';
import { count, hours, number, text, type HoursTable } from './table-cells.ts';

const { columns } = words;

/** Hours shared on two days, least and most, and when they change. */
export function sharedTable({ client, sites, year }: Report): HoursTable {
	return {
		id: 'shared',
		caption: words.tables.shared(client.name, year),
		columns: [
			text(columns.site),
			text(columns.shift),
			number(columns.january),
			number(columns.july),
			number(columns.least),
			number(columns.most),
			text(columns.changes),
		],
		rows: sites.map(({ site, january, july, least, most, runs }) => ({
			key: site.key,
			heading: site.name,
			cells: [
				{ text: shiftText(site.shift) },
				hours(january),
				hours(july),
				{ text: words.onDays(hoursText(least.minutes), least.days), value: least.minutes },
				{ text: words.onDays(hoursText(most.minutes), most.days), value: most.minutes },
				{
					text:
						runs.length === 1
							? words.never
							: runs
									.slice(1)
									.map(({ first }) => dateText(first))
									.join(', '),
				},
			],
		})),
	};
}

/** How much of the client's shift falls into the night of each site. */
export function nightTable({ client, sites, year, day }: Report): HoursTable {
	return {
		id: 'night',
		caption: words.tables.night(client.name, shiftText(client.shift)),
		columns: [
			text(columns.site),
			text(columns.localShift(dateText(day))),
			number(columns.january),
			number(columns.july),
			number(columns.year),
		],
		rows: sites.map(({ site, night }) => ({
			key: site.key,
			heading: site.name,
			cells: [
				{ text: shiftElsewhere(client, site, day, year) },
				hours(night.january),
				hours(night.july),
				{ text: hoursRange(night.least, night.most), value: night.most },
			],
		})),
	};
}

/** Days that a client and each site both work, and the hours they share on them. */
export function workingTable({ sites, year }: Report): HoursTable {
	return {
		id: 'working',
		caption: words.tables.working(year),
		columns: [
			text(columns.site),
			text(columns.days),
			number(columns.clientDays),
			number(columns.sharedDays),
			number(columns.lostDays),
			number(columns.hoursInAll),
		],
		rows: sites.map(({ site, working }) => ({
			key: site.key,
			heading: site.name,
			cells: [
				{ text: daysText(site.days) },
				count(working.clientDays),
				count(working.sharedDays),
				count(working.lostDays),
				hours(working.minutes),
			],
		})),
	};
}

/** When the clocks of each office change. */
export function changesTable({ changes, year }: Report): HoursTable {
	return {
		id: 'changes',
		caption: words.tables.changes(year),
		columns: [text(columns.office), text(columns.changes)],
		rows: changes.map(({ office, days }) => ({
			key: office.key,
			heading: office.name,
			cells: [
				{
					text:
						days
							.map(({ day, minutes }) => {
								const way = minutes > 0 ? words.forward : words.back;
								return `${dateText(day)}: ${way(hoursText(Math.abs(minutes)))}`;
							})
							.join('; ') || words.never,
				},
			],
		})),
	};
}
