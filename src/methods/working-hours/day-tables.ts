import { hoursWords as words } from '../../strings/working-hours.ts';
import { clockText, dateText, hoursText, shiftText } from './format.ts';
import type { Report } from './report.ts';
import { gapTexts } from './sentences.ts';
import { shiftElsewhere } from './shift-elsewhere.ts';
import { text, type HoursTable } from './table-cells.ts';

const { columns } = words;

/** When everybody meets best, on the clock of each office. */
export function meetingTable({ meeting, day }: Report): HoursTable[] {
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

/** Who works when, on the clock of the client, if offices follow each other around the day. */
export function chainTable({ chain, client, day, year }: Report): HoursTable[] {
	if (!chain) return [];
	const { offices, gaps, open, window } = chain;
	return [
		{
			id: 'chain',
			caption: words.tables.chain(dateText(day)),
			columns: [text(columns.office), text(columns.shift), text(columns.onClient)],
			rows: [
				...offices.map((office) => ({
					key: office.key,
					heading: office.name,
					cells: [
						{ text: shiftText(office.shift) },
						{ text: shiftElsewhere(office, client, day, year) },
					],
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
