import { hoursWords as words } from '../../strings/working-hours.ts';
import type { OutputTable } from '../method.ts';
import type { DayNumber } from './calendar.ts';
import { clockText, dateText, daysText, hoursRange, hoursText, shiftText } from './format.ts';
import { localTime } from './local-time.ts';
import { shiftOn, type Office } from './office.ts';
import type { Report } from './report.ts';
import { gapTexts } from './sentences.ts';
import { zoneClock } from './zone-clock.ts';

/** A table whose rows carry the key of their office. */
export interface HoursTable extends OutputTable {
	rows: readonly (OutputTable['rows'][number] & { key: string })[];
}

type Cell = HoursTable['rows'][number]['cells'][number];

const { columns } = words;

/** All numbers of a report as tables. Hours are exported in minutes. */
export function tablesOf(report: Report): HoursTable[] {
	return [
		...(report.sites.length > 0
			? [sharedTable(report), nightTable(report), workingTable(report)]
			: []),
		...meetingTable(report),
		...chainTable(report),
		changesTable(report),
	];
}

/** Hours shared on two days, least and most, and when they change. */
function sharedTable({ client, sites, year }: Report): HoursTable {
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

function nightTable({ client, sites, year, day }: Report): HoursTable {
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
				{ text: localShift(client, site, day, year) },
				hours(night.january),
				hours(night.july),
				{ text: hoursRange(night.least, night.most), value: night.most },
			],
		})),
	};
}

/** The client's shift of a day on the clock of a site. */
function localShift(client: Office, site: Office, day: DayNumber, year: number): string {
	const { start, end } = shiftOn(zoneClock(client.timeZone, year), client.shift, day);
	const clock = zoneClock(site.timeZone, year);
	return shiftText({ start: localTime(clock, start).minute, end: localTime(clock, end).minute });
}

function workingTable({ sites, year }: Report): HoursTable {
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

function meetingTable({ meeting, day }: Report): HoursTable[] {
	if (!meeting) return [];
	return [
		{
			id: 'meeting',
			caption: words.tables.meeting(dateText(day)),
			columns: [text(columns.office), text(columns.local), text(columns.standing)],
			rows: meeting.attendances.map(({ office, local, standing }) => ({
				key: office.key,
				heading: office.name,
				cells: [
					{ text: clockText(local.minute) + otherDay(local.day - day) },
					{ text: words.standings[standing] },
				],
			})),
		},
	];
}

function otherDay(days: number): string {
	return days === 0 ? '' : `, ${days < 0 ? words.dayBefore : words.dayAfter}`;
}

function chainTable({ chain, client, day, year }: Report): HoursTable[] {
	if (!chain) return [];
	const clock = zoneClock(client.timeZone, year);
	const { offices, gaps, open, window } = chain;
	const onClient = (office: Office) => {
		const { start, end } = shiftOn(zoneClock(office.timeZone, year), office.shift, day);
		return shiftText({ start: localTime(clock, start).minute, end: localTime(clock, end).minute });
	};
	return [
		{
			id: 'chain',
			caption: words.tables.chain(dateText(day)),
			columns: [text(columns.office), text(columns.shift), text(columns.onClient)],
			rows: [
				...offices.map((office) => ({
					key: office.key,
					heading: office.name,
					cells: [{ text: shiftText(office.shift) }, { text: onClient(office) }],
				})),
				{
					key: 'open',
					heading: words.openTime,
					cells: [
						{ text: hoursText(open), value: open },
						{ text: gapTexts(gaps, window, client, year).join(', ') },
					],
					marked: true,
				},
			],
		},
	];
}

function changesTable({ changes, year }: Report): HoursTable {
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

function text(name: string) {
	return { name, numeric: false };
}

function number(name: string) {
	return { name, numeric: true };
}

function hours(minutes: number): Cell {
	return { text: hoursText(minutes), value: minutes };
}

function count(value: number): Cell {
	return { text: String(value), value };
}
